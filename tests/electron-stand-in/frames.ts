import type { WebFrameMain } from 'electron';
import { toApp } from './address.ts';
import { asElectron, only } from './missing.ts';

type FramePart = Pick<WebFrameMain, 'url' | 'origin' | 'parent' | 'frameTreeNodeId' | 'isDestroyed'>;

/** The frames of one page as DevTools reports them, seen as Electron shows them to the main process. */
export class FrameTree {
  private readonly frames = new Map<string, { url: string; parentId: string | undefined; number: number }>();
  private count = 0;

  navigated(frame: { id: string; parentId?: string | undefined; url: string }): void {
    this.count += 1;
    const number = this.frames.get(frame.id)?.number ?? this.count;
    this.frames.set(frame.id, { url: toApp(frame.url), parentId: frame.parentId, number });
  }

  detached(id: string): void {
    this.frames.delete(id);
  }

  mainUrl(): string {
    return [...this.frames.values()].find((frame) => frame.parentId === undefined)?.url ?? '';
  }

  isMain(id: string): boolean {
    const frame = this.frames.get(id);
    return frame !== undefined && frame.parentId === undefined;
  }

  get(id: string): WebFrameMain | null {
    const frame = this.frames.get(id);
    if (frame === undefined) return null;
    const part: FramePart = {
      url: frame.url,
      origin: URL.canParse(frame.url) ? frame.url.slice(0, frame.url.indexOf('/', 8)) : 'null',
      parent: frame.parentId === undefined ? null : this.get(frame.parentId),
      frameTreeNodeId: frame.number,
      isDestroyed: () => !this.frames.has(id),
    };
    return asElectron<WebFrameMain>(only('WebFrameMain', part));
  }
}
