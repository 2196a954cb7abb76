import { type HttpResponse, LinkChecker, type LinkResult } from "linkinator";
import type { Answer, Ask } from "../src/external/answer.ts";

/** How requests to other hosts are sent. */
export interface ExternalLinksOptions {
  /** What this program calls itself to those whom it asks. */
  readonly userAgent: string;
  /** Milliseconds that a host has to answer one request. */
  readonly timeout: number;
}

/** Makes the function that asks another host for one address, with linkinator: by HEAD, and by GET where that is refused or gives no page. It follows no redirect, and reads no page. */
export function createExternalAsk({ userAgent, timeout }: ExternalLinksOptions): Ask {
  return async (address) => {
    const checker = new OneAddress();
    const { links } = await checker.check({ path: address, timeout, userAgent, redirects: "error" });
    return checker.refused ? statusAnswer(checker.refused) : answerOf(links[0]);
  };
}

type CrawlOptions = Parameters<LinkChecker["crawl"]>[0];

/** Linkinator, kept to the one address that it is given: it would read the page and ask for every link in it. */
class OneAddress extends LinkChecker {
  /** The answer of a host that asks to be left alone, which no second request may follow at once. */
  refused: HttpResponse | undefined;

  override crawl(options: CrawlOptions): Promise<void> {
    return super.crawl({ ...options, crawl: false });
  }

  /** Waiting is left to whoever asks, who knows of all requests to the host. */
  override shouldRetryAfter(response: HttpResponse): boolean {
    if (response.status !== 429 || response.body) return false;
    this.refused = response;
    return true;
  }
}

function answerOf(link: LinkResult | undefined): Answer {
  const details = link?.failureDetails ?? [];
  const status = link?.status ?? 0;
  if (status === 0) return { kind: "silence", code: codeOf(details.filter((each) => each instanceof Error).at(-1)) };
  const response = details.find((each): each is HttpResponse => "headers" in each && each.status === status);
  return statusAnswer({ status, headers: response?.headers ?? {} });
}

function statusAnswer({ status, headers }: Pick<HttpResponse, "status" | "headers">): Answer {
  const location = headers["location"];
  const retryAfter = headers["retry-after"];
  return { kind: "status", status, ...(location === undefined ? {} : { location: fromBytes(location) }), ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/** Some hosts write UTF-8 into headers, which arrive as one character for each byte. */
const fromBytes = (header: string): string => Buffer.from(header, "latin1").toString("utf8");

/** The system's word for a failure, which stands in the innermost of the errors that it was wrapped in. */
function codeOf(failure: Error | undefined): string {
  for (let error: unknown = failure; error instanceof Error; error = error.cause) {
    if (error.name === "TimeoutError") return "timeout";
    const { code } = error as NodeJS.ErrnoException;
    if (typeof code === "string") return code;
    if (error instanceof AggregateError) return codeOf(error.errors.find((each): each is Error => each instanceof Error));
  }
  return "unknown";
}
