import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser, withoutBrowser } from "../../scripts/find-browsers.ts";

/** A Firefox as readers have it: driven by its own Marionette, without any of the preferences that drivers set. */
export interface Marionette {
  /** Sends a command of the Marionette protocol, and gives its answer. */
  send(command: string, parameters?: object): Promise<unknown>;
  close(): Promise<void>;
}

/** No more than is needed to be driven at all; above all, what drivers recommend is off. */
const preferences = `user_pref("remote.prefs.recommended", false);\nuser_pref("marionette.port", 0);\n`;

/** Starts Firefox without a window, and connects to it. */
export async function openMarionette(): Promise<Marionette> {
  const program = findBrowser("firefox");
  if (!program) throw new Error(withoutBrowser("firefox"));
  const profile = mkdtempSync(join(tmpdir(), "service-manual-firefox-"));
  writeFileSync(join(profile, "user.js"), preferences);
  const firefox = spawn(program, ["--headless", "--no-remote", "--profile", profile, "--marionette", "--remote-allow-system-access"], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => firefox.once("exit", () => resolve()));
  const socket = await connectTo(await portFrom(join(profile, "MarionetteActivePort"), firefox));
  const send = createSender(socket);
  await send("WebDriver:NewSession");
  return {
    send,
    close: async () => {
      socket.destroy();
      firefox.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The port that Firefox writes down once it listens. */
async function portFrom(file: string, firefox: ChildProcess): Promise<number> {
  for (const end = Date.now() + 60_000; Date.now() < end && firefox.exitCode === null; ) {
    if (existsSync(file) && readFileSync(file, "utf8")) return Number(readFileSync(file, "utf8"));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  firefox.kill();
  throw new Error("Firefox did not say on which port it listens.");
}

const connectTo = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket)).once("error", reject);
  });

/** A message is its length in bytes, a colon, and JSON: a greeting first, and then answers to numbered commands. */
function createSender(socket: Socket): Marionette["send"] {
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(reason: Error): void }>();
  let received = Buffer.alloc(0);
  socket.on("data", (bytes) => {
    received = Buffer.concat([received, bytes]);
    for (let colon = received.indexOf(":"); colon > 0; colon = received.indexOf(":")) {
      const end = colon + 1 + Number(received.subarray(0, colon));
      if (received.length < end) return;
      const message = JSON.parse(received.subarray(colon + 1, end).toString()) as unknown;
      received = received.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, failure, answer] = message as [number, number, { message: string } | null, unknown];
      if (failure) waiting.get(id)?.reject(new Error(failure.message));
      else waiting.get(id)?.resolve(answer);
    }
  });
  let last = 0;
  return (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      waiting.set((last += 1), { resolve, reject });
      const message = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}
