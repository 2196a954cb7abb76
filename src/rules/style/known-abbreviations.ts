/** Abbreviations that need no explanation: those of everyday life, of files and of the web. */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  (
    "UK GB USA US EU UN NHS BBC VAT MP MPs PAYE MOT DNA HIV ID IDs PIN TV CD DVD FM PC PCs IT ICT HR PR PA CV AM PM GMT BST UTC BC AD OK FAQ FAQs PS RSVP " +
    "PDF PDFs HTML CSS CSV XML JSON SVG PNG JPG JPEG GIF MP3 ZIP ODF ODT ODS URL URLs HTTP HTTPS WWW SMS GPS USB LED QR UI UX GOV COM ORG CO " +
    "YYYY MM DD HH SS RGB RFC ISO IEC BS ISBN II III IV VI VII VIII IX XI XII XX EN NE NW SE SW MIT BSD HM MS IBM AWS SAP JAWS NVDA PRINCE TBC TBA NB AA AAA"
  ).split(" "),
);
