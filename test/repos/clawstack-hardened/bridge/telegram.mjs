// Passes Telegram messages to the agent and its answers back. Runs outside the sandbox: the agent never sees the bot's token.
import { readFileSync } from 'node:fs';

const token = readFileSync(process.env.TELEGRAM_TOKEN_FILE, 'utf8').trim();
const gatewayToken = readFileSync('/run/secrets/gateway_token', 'utf8').trim();
const allowed = new Set((process.env.TELEGRAM_ALLOWED_CHATS ?? '').split(',').filter(Boolean));
if (allowed.size === 0) throw new Error('TELEGRAM_ALLOWED_CHATS is empty: name the chats that may write to the agent.');

async function call(method, body) {
  const response = await fetch(`https://api.telegram.org/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()).result;
}

async function ask(session, text) {
  const response = await fetch(new URL('/v1/responses', process.env.GATEWAY_URL), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${gatewayToken}` },
    body: JSON.stringify({ model: 'openclaw', user: session, input: text.slice(0, 2000) }),
    signal: AbortSignal.timeout(120_000),
  });
  const { output } = await response.json();
  return output.flatMap(({ content }) => content ?? []).map(({ text: part }) => part).join('\n');
}

async function answer({ chat, text }) {
  if (!allowed.has(String(chat.id))) return;
  const reply = await ask(`telegram-${Number(chat.id)}`, text);
  await call('sendMessage', { chat_id: chat.id, text: reply.slice(0, 4000) });
}

for (let offset = 0; ;) {
  for (const update of await call('getUpdates', { offset, timeout: 50 })) {
    offset = update.update_id + 1;
    if (update.message?.text) await answer(update.message).catch((error) => console.error(error.message));
  }
}
