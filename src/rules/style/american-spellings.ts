/** Beginnings of verbs that end in -ise here, whatever follows. */
const ise =
  "agon|amort|anonym|apolog|author|capital|categor|central|character|civil|critic|crystall|custom|decentral|digit|emphas|equal|familiar|final|formal|general|global|harmon|hospital|ideal|immun|incentiv|industrial|initial|internal|international|item|legal|legitim|local|marginal|material|maxim|memor|minim|mobil|modern|monet|national|neutral|normal|optim|organ|patron|penal|personal|popular|priorit|privat|public|random|rational|real|recogn|reorgan|sanit|scrutin|serial|sexual|social|special|stabil|standard|steril|stigmat|subsid|summar|symbol|sympath|synchron|synthes|tantal|terror|token|trivial|unauthor|vandal|victim|visual";

/** A pattern of words as they are spelled in America, and how to write the part that differs. */
export const americanSpellings: readonly (readonly [pattern: string, part: RegExp, write: string])[] = [
  [`(?:${ise})iz(?:e[sdr]?|ers|ing|ations?|ational|able)`, /iz(?=[ea]|ing)/, "is"],
  ["(?:anal|paral|catal)yz(?:e[sdr]?|ers|ing)", /yz/, "ys"],
  ["(?:dis)?colors?|colored|coloring|colorful|multicolored", /color/, "colour"],
  ["behaviors?|behavioral", /behavior/, "behaviour"],
  ["(?:dis)?favors?|favorites?|favored|favoring|favorable", /favor/, "favour"],
  ["(?:dis)?honors?|honored|honoring|honorable", /honor/, "honour"],
  ["labors?|labored", /labor/, "labour"],
  ["neighbors?|neighboring|neighborhoods?", /neighbor/, "neighbour"],
  ["flavors?|flavored", /flavor/, "flavour"],
  ["humor|rumors?|rigor|vigor|endeavors?|harbors?|savior|armor", /or(?=s?$)/, "our"],
  ["centers?|theaters?|fibers?|kilometers?|millimeters?|centimeters?|liters?", /er(?=s?$)/, "re"],
  ["centered", /centered/, "centred"],
  ["catalogs?", /log/, "logue"],
  ["gray", /gray/, "grey"],
  ["fulfill|fulfills|fulfillment", /fulfill/, "fulfil"],
  ["enroll|enrolls|enrollments?", /enroll/, "enrol"],
  ["installment|installments", /install/, "instal"],
  ["skillful|skillfully|willful", /ll/, "l"],
  ["(?:cancel|label|model|travel|signal|level|counsel|channel|tunnel|fuel|total)(?:ed|ing|ers?)", /l(?=ed|ing|er)/, "ll"],
  ["defenses?|offenses?|pretenses?", /ns/, "nc"],
  ["aging", /ag/, "age"],
  ["gotten", /gotten/, "got"],
  ["toward", /toward/, "towards"],
  ["aluminum", /num/, "nium"],
  ["math", /math/, "maths"],
];
