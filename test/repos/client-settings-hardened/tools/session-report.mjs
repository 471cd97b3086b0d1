// Prints how many tests were skipped since yesterday.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync('reports/tests.json', 'utf8'));
console.log(`${report.skipped} tests are skipped`);
