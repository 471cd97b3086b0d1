import { describe, expect, test } from '@jest/globals';
import { evaluateUnit } from '../../../src/flow/evaluate.ts';
import { listSites } from '../../../src/flow/list-sites.ts';
import type { CodeLanguage } from '../../../src/model/code.ts';
import { straightMap } from '../../../src/parse/offset-map.ts';
import { parseCode } from '../../../src/parse/code/parse-code.ts';
import { NO_TABLES } from '../no-tables.ts';

/** What the first call of `log` writes. */
async function written(language: CodeLanguage, text: string, field = 'written'): Promise<readonly unknown[]> {
  const unit = await parseCode(text, language, straightMap(text.length));
  if (!unit) throw new Error('The text could not be read.');
  const run = evaluateUnit(unit, NO_TABLES[language === 'python' ? 'python' : 'javascript'], () => true);
  const { calls } = listSites(run, (span) => span);
  return (calls.find(({ symbol }) => symbol === 'log')?.get(field) ?? []).map(({ value }) => value);
}

describe('the values that a call writes out', () => {
  test.each([
    ['a variable in a text', 'def f(key): log(f"key {key}")', ['key']],
    ['members of an object, by key and by name', 'def f(a): log({"key": a.secret, "n": 1})', ['secret', 'key']],
    ['an object that is formatted', 'def f(a):\n  form = {"key": a}\n  log(json.dumps(form))', ['form', 'a', 'key']],
    ['what is asked for by name', 'log(os.environ.get("API_KEY"))', ['API_KEY']],
    ['a keyword', 'def f(a): log("x", token=a)', ['a', 'token']],
    ['the rest of a text', 'def f(header): log(header[7:])', ['header']],
    ['not what only tells of a value', 'def f(key): log(len(key), bool(key), mask(key), key is None)', []],
    ['not what a name says is hidden', 'def f(has_key, masked_key): log(has_key, masked_key)', []],
    ['not what a function does with it', 'def f(key): log(check(key), "set" if key else "missing")', []],
  ])('%s', async (_, text, names) => {
    expect(await written('python', text)).toEqual(names);
  });

  test('an entry that replaces another is what is written', async () => {
    expect(await written('typescript', 'const c = { key: x.a, n: x.b }; log({ ...c, key: 1 })')).toEqual(['b', 'n']);
  });

  test('a longer part is told from the whole', async () => {
    expect(await written('typescript', 'log(a.key.slice(0, 12), a.token.slice(-4))', 'written.part')).toEqual(['key']);
    expect(await written('python', 'def f(token): log(f"{str(token)[-8:]} {token[:3]}")', 'written.part')).toEqual([
      'token',
    ]);
  });

  test('one of many is none of its own', async () => {
    const text = 'def f(tokens, token):\n  for one in tokens:\n    log(one, token)';
    expect(await written('python', text)).toEqual(['one', 'token']);
    expect(await written('python', text, 'written.own')).toEqual(['token']);
  });

  test('the file whose content it is', async () => {
    const python =
      'with open(os.path.expanduser("~/.a/key")) as f:\n  data = f.read()\nlog(json={"d": base64.b64encode(data)})';
    expect(await written('python', python, 'written.file')).toEqual(['~/.a/key']);
    const script =
      "const d = fs.readFileSync(path.join(os.homedir(), '.a', 'key'), 'utf8'); log({ body: JSON.stringify({ d }) })";
    expect(await written('typescript', script, 'written.file')).toEqual(['.a/key/utf8']);
    expect(await written('python', 'log(os.path.exists("~/.a/key"))', 'written.file')).toEqual([]);
  });

  test('the text before it, and what it is a member of', async () => {
    expect(
      await written('typescript', 'const f = (req) => log(`x ${req.headers}`, "b", req)', 'written.after'),
    ).toEqual(['x ', 'b']);
    expect(await written('typescript', 'const f = (req) => log(req.headers)', 'written.path')).toEqual(['req.headers']);
  });
});
