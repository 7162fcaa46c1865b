import type { Request as BrowserRequest, Route } from 'playwright';
import { toApp } from './address.ts';
import { handlerFor } from './protocol.ts';
import { recorded } from './record.ts';
import { allowsRequest, type RequestDetails } from './session.ts';

const RESOURCE_TYPES: Readonly<Record<string, RequestDetails['resourceType']>> = {
  stylesheet: 'stylesheet',
  image: 'image',
  media: 'media',
  font: 'font',
  script: 'script',
  xhr: 'xhr',
  fetch: 'xhr',
  eventsource: 'xhr',
  websocket: 'webSocket',
  ping: 'ping',
  cspreport: 'cspReport',
};

let requestCount = 0;

/** Answers one request of a page the way Electron's network layer would, but never from the network. */
export async function answerRequest(route: Route, isMainFrame: boolean): Promise<void> {
  const request = route.request();
  const url = toApp(request.url());
  requestCount += 1;
  const navigation = isMainFrame ? 'mainFrame' : 'subFrame';
  const resourceType = request.isNavigationRequest()
    ? navigation
    : (RESOURCE_TYPES[request.resourceType()] ?? 'other');
  const allowed = await allowsRequest({ id: requestCount, url, method: request.method(), resourceType });
  if (!allowed) {
    recorded.blockedRequests.push({ url, by: 'webRequest' });
    return route.abort('blockedbyclient');
  }
  const handler = handlerFor(url);
  if (handler) return fulfil(route, await handler(toRequest(request, url)));
  // The dev server is the only thing outside the app that a page may reach.
  if (isLoopback(url)) return route.continue();
  recorded.blockedRequests.push({ url, by: 'no-network' });
  return route.abort('internetdisconnected');
}

async function fulfil(route: Route, response: Response): Promise<void> {
  if (response.status >= 300 && response.status < 400) {
    await route.abort('failed');
    throw new Error('The stand-in has no redirects from protocol handlers');
  }
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

function toRequest(request: BrowserRequest, url: string): Request {
  const body = request.postDataBuffer();
  return new Request(url, {
    method: request.method(),
    headers: request.headers(),
    ...(body === null ? {} : { body: new Uint8Array(body) }),
  });
}

function isLoopback(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
}
