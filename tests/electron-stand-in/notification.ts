import { EventEmitter } from 'node:events';
import type { Notification as ElectronNotification } from 'electron';
import { onlyInstances } from './missing.ts';
import { recorded } from './record.ts';

const shown = new Map<number, Notification>();
let count = 0;

/** Recorded instead of shown. */
export class Notification
  extends EventEmitter
  implements Pick<ElectronNotification, 'show' | 'close' | 'title' | 'body'>
{
  readonly title: string;
  readonly body: string;

  constructor(options: Electron.NotificationConstructorOptions = {}) {
    super();
    this.title = options.title ?? '';
    this.body = options.body ?? '';
  }

  static isSupported(): boolean {
    return true;
  }

  show(): void {
    count += 1;
    shown.set(count, this);
    recorded.notifications.push({ id: count, title: this.title, body: this.body });
    this.emit('show', {});
  }

  close(): void {
    this.emit('close', {});
  }
}

onlyInstances('Notification', Notification);

export function clickNotification(id: number): void {
  const notification = shown.get(id);
  if (notification === undefined) throw new Error(`There is no notification ${id}.`);
  notification.emit('click', {});
}
