import { describe, expect, test } from '@jest/globals';
import { evaluateUnit } from '../../../src/flow/evaluate.ts';
import type { Run } from '../../../src/flow/run.ts';
import type { CodeTables } from '../../../src/model/code-tables.ts';
import { parseCode } from '../../../src/parse/code/parse-code.ts';
import { straightMap } from '../../../src/parse/offset-map.ts';
import { NO_TABLES } from '../no-tables.ts';

async function walk(language: 'python' | 'typescript', code: string, tables: Partial<CodeTables> = {}): Promise<Run> {
  const unit = await parseCode(code, language, straightMap(code.length));
  if (!unit) throw new Error('The code is too long.');
  return evaluateUnit(unit, { ...NO_TABLES.javascript, ...tables }, () => true);
}

/** The symbol of the call of that name. */
async function symbolOf(name: string, ...rest: Parameters<typeof walk>): Promise<string | undefined> {
  return (await walk(...rest)).calls.find((call) => call.name === name)?.symbol;
}

/** The names of what comes in. */
async function sourcesIn(...rest: Parameters<typeof walk>): Promise<readonly string[]> {
  const { origins } = await walk(...rest);
  return [...origins.values()].flatMap((origin) => (origin.kind === 'source' ? [origin.symbol] : []));
}

describe('the parameter of a function that a library is given', () => {
  const hands = [{ call: ['bot.Bot().on'], argument: 'last', where: [], parameter: 0, as: 'bot.Context()' }];
  const code = "import { Bot } from 'bot';\nconst b = new Bot();\nb.on('text', (ctx) => ctx.reply('hi'));\n";

  test('is what the tables say the library hands over', async () => {
    expect(await symbolOf('reply', 'typescript', code, { hands })).toBe('bot.Context().reply');
  });

  test('is that in a branch too', async () => {
    const branched = code.replace('b.on', 'if (enabled) b.on');
    expect(await symbolOf('reply', 'typescript', branched, { hands })).toBe('bot.Context().reply');
  });

  test('is what its type says where it has one', async () => {
    const typed = code.replace('(ctx)', '(ctx: Reply)').replace('{ Bot }', '{ Bot, Reply }');
    expect(await symbolOf('reply', 'typescript', typed, { hands })).toBe('bot.Reply().reply');
  });

  test('is found by its name where the library hands over by name', async () => {
    const given = [{ decorator: ['bot.on()'], argument: 'any', where: [], parameter: 'say', as: 'bot.Say()' }];
    const decorated = 'import bot\n@bot.on("x")\ndef run(event, say):\n    say("hi")\n';
    expect(await symbolOf('say', 'python', decorated, { hands: given })).toBe('bot.Say()');
  });

  test('is known of a function that carries a decorator', async () => {
    const decorated = 'from bot import Bot\nb = Bot()\n@b.command()\ndef run(ctx):\n    ctx.send("hi")\n';
    const given = [
      { decorator: ['bot.Bot().command()'], argument: 'any', where: [], parameter: 0, as: 'bot.Context()' },
    ];
    expect(await symbolOf('send', 'python', decorated, { hands: given })).toBe('bot.Context().send');
  });
});

describe('an item of what is gone through', () => {
  test.each([
    ['for page in fitz.open(path):\n    page.get_text()\n'],
    ['texts = [page.get_text() for page in fitz.open(path)]\n'],
    ['if path:\n    texts = [page.get_text() for page in fitz.open(path)]\n'],
  ])('is `[]` of the whole: %j', async (code) => {
    expect(await symbolOf('get_text', 'python', `import fitz\n${code}`)).toBe('fitz.open()[].get_text');
  });

  test('is that in the function given to map, and what is waited for in the one given to then', async () => {
    const code = "import db from 'db';\ndb.rows().map((row) => row.first());\ndb.find().then((one) => one.second());\n";
    expect(await symbolOf('first', 'typescript', code)).toBe('db.rows()[].first');
    expect(await symbolOf('second', 'typescript', code)).toBe('db.find().second');
  });
});

test('a field that holds something unknown is known by its name', async () => {
  const code =
    'class A:\n    def __init__(self, llm):\n        self.llm = llm\n    def go(self):\n        self.llm.invoke(1)\n';
  expect(await symbolOf('invoke', 'python', code)).toBe('?.llm.invoke');
});

test.each([
  ['Prompt() | Model()', 'lc.Prompt().__or__().invoke'],
  ['Prompt() | Model() | Parser()', 'lc.Prompt().__or__().__or__().invoke'],
  ['{"q": 1} | Prompt()', 'lc.Prompt().__ror__().invoke'],
])('%s is what its sides make of it', async (pipe, symbol) => {
  const code = `from lc import Prompt, Model, Parser\n(${pipe}).invoke(1)\n`;
  expect(await symbolOf('invoke', 'python', code)).toBe(symbol);
});

describe('data comes in', () => {
  const source = { class: 'http-request' };

  test.each([['(req: Request) => 1'], ['(req: Request[]) => 1'], ['(req: Request | undefined) => 1']])(
    'by a parameter of a type: %s',
    async (code) => {
      const sources = [{ ...source, type: ['web.Request'] }];
      expect(await sourcesIn('typescript', `import { Request } from 'web';\nrun(${code});\n`, { sources })).toEqual([
        'req',
      ]);
    },
  );

  test('by a parameter of a name', async () => {
    const sources = [{ ...source, decorator: ['app.event()'], names: ['body', 'event'] }];
    const code = 'import app\n@app.event("x")\ndef on(say, event, client):\n    pass\n';
    expect(await sourcesIn('python', code, { sources })).toEqual(['event']);
  });

  test('by a function in the entries of an option', async () => {
    const sources = [{ ...source, handler: ['ai.ask'], argument: 'tools.*.execute' }];
    const code = "import { ask } from 'ai';\nask({ tools: { a: { execute: (x) => x }, b: { run: (y) => y } } });\n";
    expect(await sourcesIn('typescript', code, { sources })).toEqual(['x']);
  });
});

test.each([
  ['typescript', 'export const on = async (req) => log((await req.json()).name);', 'json'],
  ['typescript', 'export const on = (req) => log(req.app.name);', 'app'],
  ['typescript', 'export const on = (req) => log(req);', undefined],
  ['python', 'def on(args):\n    log(args.get("name"))', 'name'],
  ['python', 'def on(args):\n    log(args.items())', undefined],
] as const)('of a parameter, a value is known to be of one member: %s %s', async (language, code, key) => {
  const sinks = [{ class: 'log', call: ['log'], argument: [0], where: [] }];
  const { flows } = await walk(language, code, { sinks });
  const given = [...flows.values()].flatMap(({ label: { origin }, to }) =>
    to.kind === 'sink' && origin.kind === 'parameter' ? [origin.key] : [],
  );
  expect(given).toEqual([key]);
});
