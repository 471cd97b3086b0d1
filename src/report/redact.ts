/** A name that is given a secret, up to its value. Every repetition is bounded, so the time stays linear in the line. */
const SECRET_NAME =
  /((?:secret|token|passwd|password|passphrase|api[_-]?key|private[_-]?key|access[_-]?key|credential|authorization)\w{0,20}["']?\s{0,5}[:=]\s{0,5}["']?(?:bearer\s{1,5})?)([^\s"',;}\])]{6,300})/gi;

/** Tokens that are recognised by their own beginning. */
const TOKEN =
  /(?:sk[-_]|rk_live_|gh[pousr]_|github_pat_|xox[abprs]-|xapp-|AKIA|hf_|nvapi-|glpat-|AIza|eyJ|gsk_|xai-|r8_|pplx-|csk-|lsv2_|ls__|pcsk_|e2b_|tvly-|npm_|pypi-|SG\.|dop_v1_|hvs\.|lin_api_|ntn_|figd_|apify_api_|bb_live_|AGE-SECRET-KEY-1)[\w.-]{12,400}|\d{8,10}:AA[\w-]{30,50}|[MNO][A-Za-z\d]{23,27}\.[\w-]{6}\.[\w-]{27,38}|services\/T[A-Z\d]{8,11}\/B[A-Z\d]{8,11}\/\w{24}/g;

/** What stands where a secret would and is none: a reference, a placeholder, a word of configuration. */
const HARMLESS =
  /^(?:[$<{%]|process\.|os\.|env\.|true|false|null|none|undefined|required|string|unused|changeme|example)/i;

/**
 * A source line with the values of secrets replaced by as many stars, so that columns stay right. Excerpts go to terminals
 * and to logs that many people read; the finding says what is wrong without the value.
 */
export function redactLine(line: string): string {
  return line
    .replace(SECRET_NAME, (_whole, name: string, value: string) => name + (HARMLESS.test(value) ? value : hide(value)))
    .replace(TOKEN, hide);
}

function hide(value: string): string {
  return '*'.repeat(value.length);
}
