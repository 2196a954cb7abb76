import type { SiteFrame } from "../../src/views/view.ts";

/** A site for sample views. */
export const sampleSite = (brand: SiteFrame["brand"]): SiteFrame => ({
  name: "Service Manual",
  organisation: "Department for Examples",
  brand,
  homeUrl: "/manual/",
  assetsUrl: "/manual/manual-assets/",
  feedUrl: "/manual/feed.xml",
  search: { url: "/manual/search/", label: "Search Service Manual" },
  navigation: [
    { text: "Phases", url: "/manual/phases/", section: "phases" },
    { text: "Roles", url: "/manual/roles/", section: "roles" },
    { text: "Service Standard", url: "/manual/standard/", section: "standard" },
    { text: "All guidance", url: "/manual/browse/", section: "browse" },
  ],
  footerLinks: [
    { text: "Accessibility", url: "/manual/accessibility/" },
    { text: "About this manual", url: "/manual/about/" },
    { text: "A to Z", url: "/manual/a-z/" },
  ],
});

/** Author-written HTML with one of everything that a body may hold. */
export const sampleBody = `<p>Most services fail quietly. This page says how to notice, with a <a href="/manual/x/">link to follow</a>, some <strong>strong words</strong> and <em>emphasis</em>.</p>
<h2 id="before-you-start">Before you start</h2>
<p>You’ll need <abbr title="application programming interface">API</abbr> keys and <code>npm run build</code>:</p>
<ul><li>a team that can decide
<ul><li>and has met</li><li>more than once</li></ul></li><li>a room with a wall</li><li>time</li></ul>
<h3 id="who-to-ask">Who to ask</h3>
<ol><li><p>Ask the people who run it.</p></li><li><p>Then ask the people who use it.</p></li></ol>
<blockquote><p>A quotation that someone said in research, about how it went for them.</p></blockquote>
<h2 id="what-to-measure">What to measure</h2>
<div class="app-scroll" data-scroll><table><caption>Measures, by phase</caption><thead><tr><th scope="col">Phase</th><th scope="col">Measure</th><th scope="col">Target</th></tr></thead>
<tbody><tr><th scope="row">Alpha</th><td>Tasks done</td><td>4 of 5</td></tr><tr><th scope="row">Beta</th><td>Completion rate</td><td>80%</td></tr></tbody></table></div>
<pre class="app-scroll" data-scroll><code class="hljs language-js"><span class="hljs-comment">// wait, then try again, and again, and again, and again, and again, and again, and again</span>
<span class="hljs-keyword">const</span> <span class="hljs-title function_">wait</span> = (<span class="hljs-params">ms</span>) =&gt; <span class="hljs-string">"ok"</span> + <span class="hljs-number">42</span>;</code></pre>
<div class="govuk-inset-text"><p>Something worth setting apart from the rest.</p></div>
<div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span><strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">Warning</span> You can be fined if you do not keep the log.</strong></div>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Help with logs</span></summary><div class="govuk-details__text"><p>Logs are kept for a year.</p></div></details>
<ol class="app-steps"><li>Open the box.</li><li>Read what is inside, and then read it again.</li></ol>
<div class="app-contact"><p><strong>Support desk</strong><br>Telephone: 01632 960 000</p></div>
<p><a href="/manual/x/" role="button" draggable="false" class="govuk-button" data-module="govuk-button">Start the course</a></p>
<h3 id="words">Words</h3>
<dl><dt>Log</dt><dd>What happened, and when.</dd><dt>Trace</dt><dd>How it came about.</dd></dl>
<p>A claim.<sup class="app-footnote-reference"><a href="#fn1" id="fnref1">[1]</a></sup></p>
<hr>
<h4 id="small">A small heading</h4>
<p>The end.</p>
<section class="app-footnotes" aria-label="Footnotes"><ol><li id="fn1"><p>Where it came from. <a href="#fnref1" aria-label="Back to the text">↩︎</a></p></li></ol></section>`;
