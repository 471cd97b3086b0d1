import { expect, test } from '@jest/globals';
import { marksInto, pythonTool, scriptTool } from './follow.ts';

const BEFORE = 'from openai import OpenAI\nclient = OpenAI()';

test.each(['system', 'developer'])('what a message of the role %s holds is part of the instructions', async (role) => {
  const body = `messages = [{"role": "${role}", "content": f"Talk like {name}."}, {"role": "user", "content": "Hello"}]
return client.chat.completions.create(model="m", messages=messages)`;
  expect(await marksInto('system-prompt', { 'server.py': pythonTool(body, BEFORE) })).toEqual([]);
});

test('so is what is added to the messages later', async () => {
  const body = `messages = []
messages.append({"role": "system", "content": name})
return client.chat.completions.create(model="m", messages=messages)`;
  expect(await marksInto('system-prompt', { 'server.py': pythonTool(body, BEFORE) })).toEqual([]);
});

test('what a message of the user holds is not', async () => {
  const body = `return client.chat.completions.create({ model: 'm', messages: [{ role: 'system', content: 'Be kind.' }, { role: 'user', content: name }] });`;
  const text = scriptTool(body, `import OpenAI from 'openai';\nconst client = new OpenAI();`);
  expect(await marksInto('system-prompt', { 'server.ts': text })).toBeUndefined();
  expect(await marksInto('model-input', { 'server.ts': text })).toEqual([]);
});
