/** The small part of Eleventy's development server that this project uses; it ships no types of its own. */
declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  interface ServerOptions {
    port?: number;
    pathPrefix?: string;
    domDiff?: boolean;
    logger?: Record<"info" | "log" | "error", (message: string) => void>;
    middleware?: ((request: IncomingMessage, response: ServerResponse, next: () => Promise<void>) => Promise<void>)[];
    messageOnStart?: (started: { hosts: string[] }) => string;
  }
  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options: ServerOptions): EleventyDevServer;
    serve(port: number): void;
    ready(): Promise<unknown>;
    getPort(): Promise<number>;
    reload(event: object): Promise<void>;
    close(): Promise<void>;
  }
}
