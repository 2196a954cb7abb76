import type { IncomingMessage, ServerResponse } from "node:http";
import EleventyDevServer from "@11ty/eleventy-dev-server";

/** Where and how a built site is served while its content is edited. */
export interface Options {
  readonly folder: string;
  readonly basePath: string;
  readonly port: number;
  /** Changes a page on its way to the browser; `address` is its path, with the base path. */
  readonly changePage?: (html: string, address: string) => string;
  /** Prints one line for the person at the terminal. */
  readonly print: (line: string) => void;
}

/** A running development server. */
export interface DevServer {
  /** Asks every open page to load again. */
  reload(): Promise<void>;
}

/** Serves a folder at its base path; pages load again when they are told to. */
export async function startDevServer({ folder, basePath, port, print, changePage }: Options): Promise<DevServer> {
  const server = EleventyDevServer.getServer("service-manual", folder, {
    port,
    pathPrefix: basePath,
    domDiff: false,
    ...(changePage ? { middleware: [createMiddleware(changePage)] } : {}),
    logger: { info: print, log: print, error: print },
    messageOnStart: () => "",
  });
  // Asked before it listens, or it never answers; the port may be another one than was wanted.
  const opened = server.getPort();
  server.serve(port);
  await server.ready();
  print(`Serving the manual at http://localhost:${await opened}${basePath}`);
  return { reload: () => server.reload({ files: [], build: { templates: [] } }) };
}

/** Changes each page as it is sent; every other answer passes as it is. */
function createMiddleware(changePage: NonNullable<Options["changePage"]>) {
  return async (request: IncomingMessage, response: ServerResponse, next: () => Promise<void>): Promise<void> => {
    const end = response.end.bind(response) as (contents?: unknown) => ServerResponse;
    response.end = (contents?: unknown) => {
      const isPage = typeof contents === "string" && contents.includes("</body>");
      return end(isPage ? changePage(contents, new URL(request.url ?? "/", "http://localhost").pathname) : contents);
    };
    await next();
  };
}
