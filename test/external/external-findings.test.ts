import { describe, expect, test } from "vitest";
import { externalAddresses } from "../../src/external/external-addresses.ts";
import { externalFindings } from "../../src/external/external-findings.ts";
import type { Outcome } from "../../src/external/outcome.ts";
import { manualFrom, page } from "../manual-from.ts";

/** What is found in a page with these links, when addresses have these outcomes. */
function found(body: string, outcomes: Readonly<Record<string, Outcome>>) {
  const { manual } = manualFrom({ "index.md": page("Home", body) });
  return externalFindings(externalAddresses(manual), new Map(Object.entries(outcomes)));
}

/** The words of a finding for an outcome. */
function said(outcome: Outcome, address = "https://a.example/page"): string {
  const [finding] = found(`[a](${address})`, { [address]: outcome });
  return finding ? `${finding.rule}: ${finding.message}. ${finding.fix}${finding.why === undefined ? "" : ` ${finding.why}`}` : "nothing";
}

describe("messages", () => {
  test("for what is broken", () => {
    const end = "https://b.example/new";
    expect([
      said({ verdict: "broken", because: "not-found", status: 404 }),
      said({ verdict: "broken", because: "not-found", status: 404, end }),
      said({ verdict: "broken", because: "gone", status: 410 }),
      said({ verdict: "broken", because: "no-host" }),
      said({ verdict: "broken", because: "no-host", end }),
      said({ verdict: "broken", because: "certificate-expired" }),
      said({ verdict: "broken", because: "certificate-of-another" }),
    ]).toMatchInlineSnapshot(`
      [
        "broken-external-link: "https://a.example/page" leads to no page: the website answers that there is none (404). Change the address to where the page is now, or remove the link.",
        "broken-external-link: "https://a.example/page" sends readers on to "https://b.example/new", which leads to no page: the website answers that there is none (404). Change the address to where the page is now, or remove the link.",
        "broken-external-link: "https://a.example/page" leads to no page: the website answers that it is gone for good (410). Change the address to where the page is now, or remove the link.",
        "broken-external-link: "https://a.example/page" is on a website that does not exist. Change the address to where the page is now, or remove the link.",
        "broken-external-link: "https://a.example/page" sends readers on to "https://b.example/new", which is on a website that does not exist. Change the address to where the page is now, or remove the link.",
        "broken-external-link: "https://a.example/page" is on a website whose certificate has run out. Tell the people who run the website, or remove the link. Browsers warn readers not to go there.",
        "broken-external-link: "https://a.example/page" is on a website that shows the certificate of another one. Change the address to where the page is now, or remove the link. Browsers warn readers not to go there.",
      ]
    `);
  });

  test("for what nobody can tell", () => {
    const end = "https://b.example/new";
    const all = ["refused", "too-many", "fault", "slow", "broken-off", "unreachable", "certificate", "loop", "private", "not-the-web", "offline", "odd"] as const;
    expect([
      ...all.map((because) => said({ verdict: "unsure", because })),
      said({ verdict: "unsure", because: "refused", status: 403, end }),
      said({ verdict: "unsure", because: "home-page", end: "https://a.example/" }),
      said({ verdict: "unsure", because: "sign-in", end: "https://accounts.a.example/" }),
      said({ verdict: "unsure", because: "sign-in", status: 401 }),
    ]).toMatchInlineSnapshot(`
      [
        "unsure-external-link: "https://a.example/page" could not be checked: the website turns checks away. Open it, and see whether readers find there what you meant.",
        "unsure-external-link: "https://a.example/page" could not be checked: the website asked to be left alone for a while. Open it, and see whether readers find there what you meant.",
        "unsure-external-link: "https://a.example/page" could not be checked: the website had a fault. Open it, and see whether readers find there what you meant.",
        "unsure-external-link: "https://a.example/page" could not be checked: the website did not answer in time. Open it, and see whether readers find there what you meant.",
        "unsure-external-link: "https://a.example/page" could not be checked: the website broke off the connection. Open it, and see whether readers find there what you meant.",
        "unsure-external-link: "https://a.example/page" could not be checked: the website could not be reached. Open it, and see whether readers find there what you meant.",
        "unsure-external-link: "https://a.example/page" could not be checked: the website's certificate could not be verified. Open it, and see whether readers find there what you meant.",
        "unsure-external-link: "https://a.example/page" could not be checked: the website sends the check on and on. Open it, and see whether readers find there what you meant.",
        "unsure-external-link: "https://a.example/page" could not be checked: the website is in a private network. Open it, and see whether readers find there what you meant.",
        "unsure-external-link: "https://a.example/page" could not be checked: the website sends readers on to something that is no page of the web. Open it, and see whether readers find there what you meant.",
        "unsure-external-link: "https://a.example/page" could not be checked: no website could be reached, so the fault may be in the network here. Open it, and see whether readers find there what you meant.",
        "unsure-external-link: "https://a.example/page" could not be checked: the website gave an answer that says neither yes nor no. Open it, and see whether readers find there what you meant.",
        "unsure-external-link: "https://a.example/page" could not be checked: it sends readers on to "https://b.example/new", and there the website turns checks away (403). Open it, and see whether readers find there what you meant.",
        "unsure-external-link: "https://a.example/page" leads to the front page "https://a.example/", so the page that was meant may be gone. Open it, and see whether readers find there what you meant.",
        "unsure-external-link: "https://a.example/page" leads to where people sign in, so some readers may not see the page. Open it, and see whether readers find there what you meant.",
        "unsure-external-link: "https://a.example/page" leads to where people sign in, so some readers may not see the page (401). Open it, and see whether readers find there what you meant.",
      ]
    `);
  });

  test("for what works, but has a better address", () => {
    expect([
      said({ verdict: "works", movedTo: "https://b.example/new" }),
      said({ verdict: "works", byHttps: "redirect" }, "http://a.example/page"),
      said({ verdict: "works", byHttps: "answer" }, "http://a.example/page"),
      said({ verdict: "works" }),
    ]).toMatchInlineSnapshot(`
      [
        "moved-external-link: "https://a.example/page" has moved for good. Change the address to "https://b.example/new".",
        "insecure-link: "http://a.example/page" begins with "http:", but its website sends readers on to "https:". Change "http:" to "https:".",
        "insecure-link: "http://a.example/page" begins with "http:", but "a.example" answers to "https:" too. Change "http:" to "https:", once you have seen that it shows the same page.",
        "nothing",
      ]
    `);
  });
});

test("every place of an address is named, with the others beside it", () => {
  const findings = found("[a](https://a.example/page) and\n[b](https://a.example/page#part)", { "https://a.example/page": { verdict: "broken", because: "gone" } });
  expect(findings.map(({ place: { line, column, endColumn }, related }) => [line, column, endColumn, related?.map((other) => `${other.line}:${other.column}`)])).toEqual([
    [5, 5, 27, ["6:5"]],
    [6, 5, 32, ["5:5"]],
  ]);
});

test("a new address keeps the part after #", () => {
  const findings = found("[a](https://a.example/page#part)", { "https://a.example/page": { verdict: "works", movedTo: "https://b.example/new" } });
  expect(findings.map(({ fix }) => fix)).toEqual(['Change the address to "https://b.example/new#part".']);
});

test("a path that belongs to another host is shown with it", () => {
  const { manual } = manualFrom({ "index.md": page("Home", "[a](/government/news)") }, "name: Test\norganisation: Test\nurl: https://manual.example\nbasePath: /service-manual\nhost: https://www.gov.example\n");
  const findings = externalFindings(externalAddresses(manual), new Map([["https://www.gov.example/government/news", { verdict: "broken", because: "gone" } as const]]));
  expect(findings.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      ""/government/news", which is "https://www.gov.example/government/news", leads to no page: the website answers that it is gone for good (410)",
    ]
  `);
});

test("an address that was not asked is no problem", () => {
  expect(found("[a](https://a.example/page)", {})).toEqual([]);
});
