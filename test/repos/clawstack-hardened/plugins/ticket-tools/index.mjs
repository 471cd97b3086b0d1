// One tool: it appends a ticket to a file that people read. It cannot read, change or delete one.
import { appendFile } from 'node:fs/promises';

export default function register(api) {
  api.registerTool({
    name: 'open_ticket',
    description: 'Opens a ticket for a person.',
    parameters: { type: 'object', required: ['text'], properties: { text: { type: 'string', maxLength: 2000 } } },
    async execute(_id, { text }) {
      await appendFile('/sandbox/data/tickets.jsonl', `${JSON.stringify({ text })}\n`);
      return { content: [{ type: 'text', text: 'The ticket is open.' }] };
    },
  });
}
