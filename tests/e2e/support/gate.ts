import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Stands between the application and its database. */
export interface Gate {
  /** The same database, reached through the gate. */
  through(url: string): string;
  /** Cuts every connection and refuses new ones, as a server that has stopped. */
  shut(): Promise<void>;
  open(): Promise<void>;
}

/** A gate to the server of a PostgreSQL address, open to begin with. */
export async function openGate(serverUrl: string): Promise<Gate> {
  const { hostname, port } = new URL(serverUrl);
  const sockets = new Set<Socket>();
  const server = createServer((inside) => {
    const outside = connect(Number(port || 5432), hostname);
    for (const [socket, other] of [
      [inside, outside],
      [outside, inside],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  const listen = async (at: number) => {
    server.listen(at, "127.0.0.1");
    await once(server, "listening");
  };
  await listen(0);
  const { port: own } = server.address() as AddressInfo;
  return {
    through: (url) => {
      const other = new URL(url);
      other.host = `127.0.0.1:${own}`;
      return other.href;
    },
    shut: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    open: () => listen(own),
  };
}
