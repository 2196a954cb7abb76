/** Words to avoid, and when they are right all the same. */
export interface AvoidedWords {
  /** A pattern of all their forms, in small letters; a space stands for any white space. */
  readonly words: string;
  /** What to do instead: a sentence that starts with a verb, and ends with a full stop. */
  readonly fix: string;
  /** What may follow where the words are right. */
  readonly unlessBefore?: RegExp;
  /** What may stand before where they are right. */
  readonly unlessAfter?: RegExp;
}

const write = (words: string, instead: string, unless: Omit<AvoidedWords, "words" | "fix"> = {}): AvoidedWords => ({ words, fix: `Write ${instead}.`, ...unless });

const meeting = /^ (?:\w+ ){0,3}(?:meeting|workshop|session|discussion|retrospective|ceremon|stand-?up|event|group|conversation|training)|^ by /;
const someone = "(?:a|an|the|your|our|their|its|all|any|these|those|this|that|more|better|and|or)";

/** Long words for short ones, jargon, old spellings, and words that leave people out. */
export const avoidedWords: readonly AvoidedWords[] = [
  write("in order to", '"to"'),
  write("utili[sz](?:e[sd]?|ing|ation)", '"use"'),
  write("whilst", '"while"'),
  write("amongst", '"among"'),
  write("prior to", '"before"'),
  write("subsequent to", '"after"'),
  write("(?:with|in) regards? to", '"about"'),
  write("with respect to", '"about"'),
  write("due to the fact that", '"because"'),
  write("in the event (?:of|that)", '"if"'),
  write("at th(?:is|e present) (?:moment|point) in time", '"now"'),
  write("for the purposes? of", '"to" or "for"'),
  write("in excess of", '"more than"'),
  write("the (?:vast )?majority of", '"most"'),
  write("a (?:large|wide|great|significant) number of", '"many", or the number'),
  write("on a (?:regular|daily|weekly|monthly|yearly) basis", '"regularly", "every day" or "every week"'),
  write("going forwards?", '"from now on", or say when'),
  write("commenc(?:e[sd]?|ing|ement)", '"start"'),
  write("endeavour(?:s|ed|ing)? to", '"try to"'),
  write("ascertain(?:s|ed|ing)?", '"find out"'),
  write("expedit(?:e[sd]?|ing)", '"speed up"'),
  write("aforementioned", '"this", or name it again'),
  write("and/or", '"or", or say which of the two you mean'),
  write("liais(?:e[sd]?|ing)", '"talk to" or "work with"'),
  write("leverag(?:e[sd]?|ing)", '"use" or "build on"', { unlessAfter: /(?:financial|greater|more|little|no) $/ }),
  write("facilitat(?:e[sd]?|ing)", '"help", or say what you will do', { unlessBefore: meeting }),
  write("empower(?:s|ed|ing|ment)?", '"let", "allow" or "give", and say what people may now do'),
  write("foster(?:s|ed|ing)?", '"encourage" or "help"', { unlessBefore: /^(?: (?:care|home|famil|parent|child|mother|father|placement|agenc)|-)/ }),
  write("strengthen(?:s|ed|ing)?", '"improve", or say what changes', { unlessBefore: /^ (?:\w+ ){0,2}(?:bridge|wall|building|muscle|password|encryption)/ }),
  write("streamlin(?:e[sd]?|ing)", '"simplify" or "make simpler"'),
  write("robust(?:ly|ness)?", '"reliable", "thorough" or "well tested", or say what it withstands', { unlessAfter: /statistically $/ }),
  write("tackl(?:e[sd]?|ing)", '"solve", "reduce" or "deal with"', { unlessAfter: /(?:fishing|rugby) $/ }),
  write("overarching", '"main", or leave it out'),
  write("holistic(?:ally)?", '"whole", or say what you look at together'),
  write("(?:dis)?incentivi[sz](?:e[sd]?|ing)", '"encourage" or "discourage"'),
  write("ring-?fenc(?:e[sd]?|ing)", '"keep for", and say what the money is for'),
  write("slimm?(?:ed|ing)? down", '"make smaller" or "cut"'),
  write("synerg(?:y|ies|istic)", '"work together", or say what is gained'),
  write("paradigm(?: shift)?s?", '"way" or "model", or say what changes'),
  write("best[- ]of[- ]breed", '"best", and say why it is'),
  write("(?:cutting|bleeding|leading)[- ]edge", '"new" or "latest"'),
  write("one[- ]stop[- ]shops?", '"one place"'),
  write("low[- ]hanging fruits?", '"what is easy to do first"'),
  write("blue[- ]sky thinking", '"new ideas"'),
  write("deep[- ]dives?", '"close look" or "study"'),
  write("thought leader(?:s|ship)?", '"expert" or "advice"'),
  write("touch base", '"talk"'),
  write("dialogues?", '"talk" or "conversation"', { unlessBefore: /^ (?:box|window|element)/, unlessAfter: /(?:modal|competitive) $/ }),
  write("to impact(?: on| upon)?(?= (?:the|a|an|your|our|their|users?|people)\\b)", '"to affect"'),
  write("impact(?:ed|ing)(?: on| upon)?(?! people)", '"affect", or say what happens'),
  write(`deliver(?:s|ed|ing)? (?:${someone} )?(?:\\w+ )?(?:improvements?|outcomes?|benefits?|value|change|savings|priorities|efficienc(?:y|ies)|transformation|objectives|strateg(?:y|ies)|success|growth)`, '"make", "improve", "save" or whatever is really done: only things, and services, are delivered'),
  write("key(?= (?:areas?|aspects?|advantages?|benefits?|challenges?|concepts?|considerations?|decisions?|drivers?|elements?|factors?|features?|findings?|issues?|lessons?|members?|messages?|objectives?|parts?|people|players?|points?|principles?|priorit(?:y|ies)|questions?|reasons?|requirements?|risks?|roles?|skills?|stakeholders?|steps?|strengths?|tasks?|team|themes?|things?|topics?|weakness(?:es)?)\\b)", '"important" or "main", or leave it out', { unlessAfter: /(?:public|private|api|primary|foreign|a|each|arrow|secret) $/ }),
  write("(?:policy|reform|change|digital|transformation|political|wider|openness|transparency|modernisation|efficiency|services) agendas?", '"plan", or say what is to happen'),
  write("citizens", '"people" or "users"', { unlessBefore: /^ (?:of\b|advice|assembl|abroad|overseas)|^['’]/, unlessAfter: /(?:british|eu|uk|irish|european|commonwealth|foreign|senior|us|swiss|eea|non-eu|dual|overseas) $/ }),
  write("end[- ]users?", '"user": nobody else is meant', { unlessBefore: /^ (?:device|comput|licen[cs]e)/ }),
  write("(?:faqs|frequently asked questions)", "the answers where people need them, under headings in plain words"),
  write("e-mail(?:s|ed|ing)?", '"email"'),
  write("web[- ]sites?", '"website"'),
  write("on-line", '"online"'),
  write("to (?:login|logon)", '"to sign in"', { unlessBefore: /^ (?:page|screen|detail|form|button|name|attempt|system|service)|^[-/.]/ }),
  write("(?:sanity|sense)[- ]checks?", '"check" or "quick check"'),
  write("(?:white|black)list(?:s|ed|ing)?", '"allow list" or "block list"'),
  write("man[- ](?:hours?|days?|months?)", '"hours", "days" or "months" of work'),
  write("manpower", '"staff" or "people"'),
  write("wheelchair[- ]bound", '"uses a wheelchair"'),
  write("able[- ]bodied", '"non-disabled"'),
  write("the (?:disabled|blind|deaf|elderly|handicapped)(?= (?:and|or|are|have|can|will|who|may|need|should|cannot)\\b|[.,;:)])", '"people" with it, such as "disabled people" or "older people"'),
  write("suffer(?:s|ing)? from(?= (?:a |an )?(?:disabilit|dyslexia|autism|epilepsy|depression|arthritis|dementia|impairment|condition|blindness|deafness|anxiety))", '"has" or "with"'),
];
