import { randomUUID } from 'node:crypto';
import type { CDPSession } from 'playwright';
import { createCodec } from './codec.ts';
import { type FromPreload, runInPageWorld, runInPreloadWorld, type ToPreload } from './preload-world.ts';
import { createWorldBridge } from './world-bridge.ts';

interface Calls {
  invoke(frameId: string, channel: string, args: unknown[]): Promise<unknown>;
  send(frameId: string, channel: string, args: unknown[]): void;
  key(accelerator: string): void;
}

const WORLD = 'Electron Isolated Context';
const codec = createCodec();

/** Runs the preload in an isolated world of each document and carries its messages. */
export class PreloadHost {
  private readonly source: string;
  private readonly calls: Calls;
  private readonly binding = `binding-${randomUUID()}`;
  private readonly receiver = `receiver-${randomUUID()}`;
  private readonly frameOf = new Map<number, string>();
  private devtools: CDPSession | undefined;
  private current: number | undefined;
  private accelerators: string[] = [];

  constructor(source: string, calls: Calls) {
    this.source = source;
    this.calls = calls;
  }

  async attach(devtools: CDPSession): Promise<void> {
    this.devtools = devtools;
    devtools.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name !== WORLD) return;
      this.frameOf.set(context.id, String(context.auxData?.frameId ?? ''));
    });
    devtools.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
      this.gone(executionContextId),
    );
    devtools.on('Runtime.executionContextsCleared', () => {
      this.frameOf.clear();
      this.current = undefined;
    });
    devtools.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === this.binding) void this.heard(executionContextId, JSON.parse(payload));
    });
    await devtools.send('Runtime.enable');
    await devtools.send('Runtime.addBinding', { name: this.binding, executionContextName: WORLD });
    const secret = randomUUID();
    await devtools.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${runInPageWorld})(${createCodec}, ${createWorldBridge}, ${JSON.stringify(secret)})`,
    });
    const names = { binding: this.binding, receiver: this.receiver };
    await devtools.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: WORLD,
      source: `(${runInPreloadWorld})(${createCodec}, ${createWorldBridge}, ${JSON.stringify(secret)},
        ${JSON.stringify(names)}, function (require, module, exports) {${this.source}\n})`,
    });
  }

  /** Says something to the document shown now; nothing when there is none, as in Electron. */
  tell(message: ToPreload): void {
    if (this.current !== undefined) void this.tellContext(this.current, message);
  }

  /** The shortcuts the page reports when it leaves them unhandled. */
  listenFor(accelerators: string[]): void {
    this.accelerators = accelerators;
    this.tell({ kind: 'accelerators', keys: accelerators });
  }

  private gone(context: number): void {
    this.frameOf.delete(context);
    if (this.current === context) this.current = undefined;
  }

  private async heard(context: number, message: FromPreload): Promise<void> {
    const frameId = this.frameOf.get(context) ?? '';
    switch (message.kind) {
      case 'ready':
        this.current = context;
        this.listenFor(this.accelerators);
        return;
      case 'invoke': {
        const { id, channel } = message;
        const answer = await this.calls.invoke(frameId, channel, list(message.args)).then(
          (value) => encoded(id, true, value),
          (error) => encoded(id, false, error),
        );
        await this.tellContext(context, answer);
        return;
      }
      case 'send':
        this.calls.send(frameId, message.channel, list(message.args));
        return;
      case 'key':
        this.calls.key(message.accelerator);
        return;
      case 'preload-error':
        console.error(`Unable to load preload script: ${message.message}`);
    }
  }

  private async tellContext(context: number, message: ToPreload): Promise<void> {
    const expression = `globalThis[${JSON.stringify(this.receiver)}](${JSON.stringify(message)})`;
    // The document may be gone by now; then nobody is left to tell.
    await this.devtools?.send('Runtime.evaluate', { contextId: context, expression }).catch(() => undefined);
  }
}

function list(text: string): unknown[] {
  const value = codec.decode(text);
  return Array.isArray(value) ? value : [];
}

function encoded(id: number, ok: boolean, value: unknown): ToPreload {
  try {
    return { kind: 'settle', id, ok, value: codec.encode(value) };
  } catch (error) {
    return { kind: 'settle', id, ok: false, value: codec.encode(error) };
  }
}
