import EleventyDevServer from "@11ty/eleventy-dev-server";

/** Where and how a built site is served while its content is edited. */
export interface Options {
  readonly folder: string;
  readonly basePath: string;
  readonly port: number;
  /** Prints one line for the person at the terminal. */
  readonly print: (line: string) => void;
}

/** A running development server. */
export interface DevServer {
  /** Asks every open page to load again. */
  reload(): Promise<void>;
}

/** Serves a folder at its base path; pages load again when they are told to. */
export async function startDevServer({ folder, basePath, port, print }: Options): Promise<DevServer> {
  const server = EleventyDevServer.getServer("service-manual", folder, {
    port,
    pathPrefix: basePath,
    domDiff: false,
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
