const page = (title: string, more: string, text: string): string => `---\ntitle: ${title}\nlayout: guide\n${more}---\n${text}\n`;

/** A manual with what is awkward to find: signs that mean something in HTML, two languages, and a name that no text holds. */
export const smallManual: Readonly<Record<string, string>> = {
  "manual.yaml": `name: Small manual
organisation: Test
url: https://small.example
basePath: /small/
phases:
  - { id: alpha, title: Alpha }
  - { id: beta, title: Beta }
audiences:
  - { id: developers, title: Developers, singular: Developer }
  - { id: designers, title: Designers, singular: Designer }
categories:
  - { id: words, title: Words }
`,
  "script-tag.md": page(
    "'The <script>alert(1)</script> element & its entity &lt;'",
    "subtitle: Why <b>markup</b> in a title is text\ncategory: words\nphases: [alpha]\naudience:\n  primary: developers\n",
    "Never trust a pomegranate: `<script>document.title = 'ran'</script>` and `&lt;img onerror=document.title='ran'&gt;` are only shown.\n\n## A heading with `<i>` and &amp;amp; in it\n\nAnother pomegranate stands under this heading.\n",
  ),
  "cymraeg.md": page("Gwasanaethau cyhoeddus", "lang: cy\ncategory: words\n", "Dyma ganllawiau ar gyfer pobl sy’n gwneud gwasanaethau. Mae afal yma.\n\n## Afalau\n\nMae pomegranate yn ffrwyth hefyd.\n"),
  "orchard.md": page("Orchards", "category: words\naliases: [timebox]\nphases: [beta]\naudience:\n  primary: designers\n", "An orchard has many trees. Afal is a word from another language.\n\n## Trees\n\nEvery tree counts.\n"),
};
