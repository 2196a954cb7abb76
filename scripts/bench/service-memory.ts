import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Watches how much memory this process and those that it started hold together. */
export interface MemoryWatch {
  /** Ends the watch, and gives the most that was seen, in megabytes. */
  stop(): { readonly services: number; readonly total: number };
}

const interval = 100;

/** Starts to watch; what a system without `/proc` does not tell counts as nothing. */
export function watchMemory(): MemoryWatch {
  let [services, total] = [0, 0];
  const look = (): void => {
    const now = servicesMegabytes();
    services = Math.max(services, now);
    total = Math.max(total, now + process.memoryUsage.rss() / 2 ** 20);
  };
  const timer = setInterval(look, interval);
  return {
    stop() {
      clearInterval(timer);
      return { services, total };
    },
  };
}

/** The resident memory of all processes that this one started. */
function servicesMegabytes(): number {
  if (process.platform !== "linux") return 0;
  const statuses = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(statusOf);
  const kilobytes = statuses
    .filter((status) => new RegExp(`^PPid:\\s*${process.pid}$`, "m").test(status))
    .map((status) => Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0));
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

/** What the system tells of a process; one that has ended meanwhile tells nothing. */
function statusOf(id: string): string {
  try {
    return readFileSync(join("/proc", id, "status"), "utf8");
  } catch (error) {
    if (["ENOENT", "ESRCH"].includes((error as NodeJS.ErrnoException).code ?? "")) return "";
    throw error;
  }
}
