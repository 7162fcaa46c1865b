import type { Protocol } from 'electron';
import { only } from './missing.ts';

type Handler = (request: Request) => Response | Promise<Response>;
type ProtocolPart = Pick<
  Protocol,
  'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'
>;

const privileged = new Set<string>();
const handlers = new Map<string, Handler>();

const part: ProtocolPart = {
  registerSchemesAsPrivileged: (schemes) => {
    for (const { scheme } of schemes) privileged.add(scheme);
  },
  handle: (scheme, handler) => {
    if (handlers.has(scheme)) throw new Error(`The scheme ${scheme} is already handled.`);
    if (!privileged.has(scheme))
      throw new Error(`The stand-in serves only privileged schemes, not ${scheme}.`);
    handlers.set(scheme, (request) => handler(request));
  },
  unhandle: (scheme) => {
    handlers.delete(scheme);
  },
  isProtocolHandled: (scheme) => handlers.has(scheme),
};

export const protocol = only('protocol', part);

export function customSchemes(): Iterable<string> {
  return privileged;
}

export function handlerFor(url: string): Handler | undefined {
  return handlers.get(new URL(url).protocol.slice(0, -1));
}
