// Passes Telegram messages to the agent and its answers back. No dependencies: long polling and one child process per message.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const token = process.env.TELEGRAM_BOT_TOKEN;
const allowed = process.env.TELEGRAM_ALLOWED_CHATS?.split(',') ?? null;

async function call(method, body) {
  const response = await fetch(`https://api.telegram.org/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()).result;
}

async function answer({ chat, text }) {
  if (allowed && !allowed.includes(String(chat.id))) return;
  const session = `telegram-${Number(chat.id)}`;
  const { stdout } = await run('openclaw', ['agent', '--session-id', session, '--message', text], { timeout: 120_000 });
  await call('sendMessage', { chat_id: chat.id, text: stdout.slice(0, 4000) });
}

for (let offset = 0; ;) {
  for (const update of await call('getUpdates', { offset, timeout: 50 })) {
    offset = update.update_id + 1;
    if (update.message?.text) await answer(update.message).catch((error) => console.error(error.message));
  }
}
