import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** What tells one process from every other, a later one with the same number included. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  /** Of the running system; it changes at each start of the machine. Only Linux tells. */
  readonly boot?: string;
  /** When the process started, in the system's own counting. Only Linux tells. */
  readonly started?: string;
}

/** The identity of a running process. */
export function identityOf(pid: number): ProcessIdentity {
  const boot = readProc("sys/kernel/random/boot_id")?.trim();
  const started = statOf(pid)?.started;
  return { pid, host: hostname(), ...(boot ? { boot } : {}), ...(started ? { started } : {}) };
}

/** Reads an identity that was stored as JSON; absent when it is torn or not one. */
export function parseIdentity(text: string): ProcessIdentity | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    const { pid, host, boot, started } = value as Record<string, unknown>;
    if (!Number.isSafeInteger(pid) || (pid as number) < 1 || typeof host !== "string") return undefined;
    return {
      pid: pid as number,
      host,
      ...(typeof boot === "string" ? { boot } : {}),
      ...(typeof started === "string" ? { started } : {}),
    };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether a process still runs; one on another machine cannot be seen, and counts as running. */
export function isAlive({ pid, host, boot, started }: ProcessIdentity): boolean {
  if (host !== hostname()) return true;
  const now = identityOf(pid);
  if (boot !== undefined && now.boot !== undefined && boot !== now.boot) return false;
  // A process that has ended, but whose parent has not asked how, still has its number.
  if (!isRunning(pid) || statOf(pid)?.state === "Z") return false;
  return started === undefined || now.started === undefined || started === now.started;
}

/** A process in words. */
export const describeOwner = ({ pid, host }: ProcessIdentity): string =>
  host === hostname() ? `process ${pid}` : `process ${pid} on ${host}`;

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The fields after the program's name, which stands in brackets and may itself hold spaces and brackets. */
function statOf(pid: number): { readonly state: string | undefined; readonly started: string | undefined } | undefined {
  const stat = readProc(`${pid}/stat`);
  if (stat === undefined) return undefined;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { state: fields[0], started: fields[19] };
}

function readProc(path: string): string | undefined {
  try {
    return readFileSync(`/proc/${path}`, "utf8");
  } catch {
    // Not Linux, or the process has gone: both mean that nothing is known.
    return undefined;
  }
}
