import { createServer, type Server } from 'node:net';

/** A listener on this machine that counts who knocks. */
export class Listener {
  attempts = 0;
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
    server.on('connection', (socket) => {
      this.attempts += 1;
      socket.destroy();
    });
  }

  static open(): Promise<Listener> {
    const server = createServer();
    return new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve(new Listener(server)));
    });
  }

  get host(): string {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The listener is closed.');
    return `127.0.0.1:${address.port}`;
  }

  close(): void {
    this.server.close();
  }
}
