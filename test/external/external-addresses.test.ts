import { expect, test } from "vitest";
import { externalAddresses } from "../../src/external/external-addresses.ts";
import { manualFrom, page, plainSettings } from "../manual-from.ts";

test("addresses of other hosts are found wherever they are written, each once, without the part after #", () => {
  const { manual } = manualFrom(
    {
      "index.md": page("Home", "[a](https://a.example/page#one) and [again](https://a.example/page) ![b](https://b.example/b.png)\n\n<https://c.example>\n\n[d]\n\n[d]: HTTPS://D.example/x"),
      "plan.md": page("Plan", '<a href="http://e.example/?q=1&amp;r=2">e</a> [host](/government/news) [own](https://manual.example/plan) [mail](mailto:a@b.example) [tel](tel:123)', "breadcrumbs:\n  - { title: F, url: 'https://f.example/' }\n"),
    },
    `${plainSettings}basePath: /service-manual\nhost: https://www.gov.example\ncontact: { url: https://g.example/contact }\nredirects: [{ from: /old, to: https://h.example/new }]\nredirectHosts: [h.example]\n`,
  );
  const shown = externalAddresses(manual).map(({ address, uses }) => `${address} ${uses.map(({ href, place }) => `${href} ${place.file}:${place.line}:${place.column}`).join(", ")}`);
  expect(shown).toMatchInlineSnapshot(`
    [
      "https://a.example/page https://a.example/page#one index.md:5:5, https://a.example/page index.md:5:45",
      "https://b.example/b.png https://b.example/b.png index.md:5:74",
      "https://c.example/ https://c.example index.md:7:2",
      "https://d.example/x HTTPS://D.example/x index.md:11:6",
      "http://e.example/?q=1&r=2 http://e.example/?q=1&r=2 plan.md:7:10",
      "https://www.gov.example/government/news /government/news plan.md:7:54",
      "https://manual.example/plan https://manual.example/plan plan.md:7:78",
      "https://f.example/ https://f.example/ plan.md:4:22",
      "https://g.example/contact https://g.example/contact manual.yaml:13:17",
      "https://h.example/new https://h.example/new manual.yaml:14:31",
    ]
  `);
});
