import type { TextRegion } from '../model/document.ts';

/**
 * Whether a text is against what it names. A sentence says so itself ("never …"), or the heading above it, the sentence that leads
 * up to its list, the head of its column ("Don't", "Anti-patterns", "Bad"); or it speaks of what others do ("attackers may …",
 * "detects …", "malicious") and not to the agent.
 */
export function isNegated(region: TextRegion, words: string): boolean {
  return forbids(words) || isDescribed(region, words) || isForbiddenAbove(region);
}

const FORBIDDING =
  /\b(?:never|(?:do|does|did|must|should|shall|may|can|could|would|will|is|are) ?(?:not|n't)|cannot|don'?t|doesn'?t|mustn'?t|shouldn'?t|can'?t|won'?t|isn'?t|aren'?t|avoid(?:s|ing|ed)?|refus(?:e|es|ing|al)|reject(?:s|ed)?|decline|forbid(?:s|den)?|prohibit(?:s|ed)?|prevent(?:s|ing)?|disallow(?:s|ed)?|block(?:s|ed)?|without ever|no longer|instead of|rather than|under no circumstances|not (?:allowed|permitted|acceptable|recommended|safe)|unsafe|dangerous|insecure|beware)\b|[❌🚫⛔✗✘]/u;

/** The sentence itself forbids or warns. */
export function forbids(words: string): boolean {
  return FORBIDDING.test(words);
}

const DESCRIBING =
  /\b(?:malicious(?:ly)?|attack(?:s|ed|er|ers|ing)?|adversar(?:y|ies|ial)|injections?|inject(?:s|ed|ing)|jailbreak(?:s|ing)?|exploit(?:s|ed|ing|ation)?|exfiltrat(?:e|es|ed|ing|ion)|threat(?:s| model)?|vulnerab(?:le|ility|ilities)|poison(?:s|ed|ing)?|phish(?:ing)?|scam(?:s|mers?)?|malware|backdoors?|red[- ]?(?:flags?|team(?:s|ing)?)|suspicious|untrusted|spoof(?:s|ed|ing)?|social engineering|detect(?:s|ed|ing|ion|or)?|scan(?:s|ned|ning|ner)?(?: for)?|audit(?:s|ing|or)?|flag(?:s|ged)?|warn(?:s|ing)?|indicators?|signatures?|patterns? (?:like|such as)|phrases? (?:like|such as)|(?:instructions?|prompts?|messages?|texts?|something|anything|things|words|sentences|commands?) (?:like|such as)|attempts? to|tr(?:y|ies|ying) to|tells? you to|asks? you to|instructs? you to|if (?:a|an|any|someone|you (?:see|find|notice|encounter|are asked))|guardrails?|sanitiz(?:e|es|ed|ing)|hypothetical|anti-?patterns?|rationali[sz]ations?|excuses?|bad example|common mistakes?|pitfalls?|bypass(?:es|ed)? (?:attempts?|techniques?)|evasion|payloads?)\b/;

/** Speaks of it as of something others do, or that is looked for. */
export function isDescribed({ section, context }: Pick<TextRegion, 'section' | 'context'>, words: string): boolean {
  return DESCRIBING.test(words) || [...section, ...context].some((text) => DESCRIBING.test(normalizeText(text)));
}

const FORBIDDING_ABOVE =
  /^\W{0,8}(?:the )?(?:wrong|bad|worse|worst|incorrect|broken|no|nope|not|before(?! (?:you|we|your|any|each|every|the|[a-z]{2,20}ing))|problem|prohibited|forbidden|mistakes?|anti|unsafe|unacceptable|banned|smell)\b|\b(?:what not to|things to avoid|must never|never|do not|don'?ts?|avoid|not allowed|wrong|anti-?patterns?|mistakes?|pitfalls?|red flags?|forbidden|prohibited|banned|disallowed|off[- ]limits|out of scope|refuse|reject|stop if|excuses?|rationali[sz]ations?|troubleshooting)\b|[❌🚫⛔✗✘]/u;

/** A heading above, what leads up to it, or the head of its column or row forbids it. */
export function isForbiddenAbove({ section, context }: Pick<TextRegion, 'section' | 'context'>): boolean {
  return [...section, ...context].some((text) => FORBIDDING_ABOVE.test(normalizeText(text)));
}

/** A text as it is compared: small letters, plain quotation marks and dashes, no invisible characters, no backticks. */
export function normalizeText(text: string): string {
  const plain = !/[^\p{ASCII}]/u.test(text) ? text : foldText(text);
  return plain.toLowerCase().replaceAll('`', '');
}

function foldText(text: string): string {
  return text
    .replaceAll(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E00FF}]|\p{Variation_Selector}/gu, '')
    .normalize('NFKC')
    .replaceAll(/[‘’‛′]/g, "'")
    .replaceAll(/[“”„‟″«»]/g, '"')
    .replaceAll(/[‐-―−]/g, '-');
}

/** Without what is quoted: in quotation marks or as code. To name a phrase is not to say it. */
export function dropQuoted(text: string): string {
  return text.replaceAll(/`[^`]*`|"[^"]*"|“[^”]*”|«[^»]*»|(?<![\p{L}\p{N}])'[^']*'(?![\p{L}\p{N}])/gu, ' ');
}
