// Answers where a parcel is, from the table of the development database.
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const PARCELS = new Map([['P-1001', 'Rotterdam'], ['P-1002', 'Graz']]);
const server = new McpServer({ name: 'parcels', version: '1.0.0' });

server.tool('where_is', { parcel: z.string().regex(/^P-\d{4}$/) }, ({ parcel }) => ({
  content: [{ type: 'text', text: PARCELS.get(parcel) ?? 'unknown' }],
}));

await server.connect(new StdioServerTransport());
