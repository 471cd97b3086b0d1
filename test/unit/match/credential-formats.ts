import { readKnowledge } from '../../../scripts/read-knowledge.ts';
import type { CredentialFormat } from '../../../src/model/rule.ts';
import type { Candidate } from '../../../src/match/candidate.ts';
import { matchCredential } from '../../../src/match/credential.ts';
import { expandFakes } from '../../../src/rules/fake-credential.ts';

/** Every form that some rule looks for. */
export const FORMATS: readonly CredentialFormat[] = [
  ...new Map(
    readKnowledge()
      .ruleSet.rules.flatMap(({ match }) => match)
      .flatMap((match) => (match.matcher === 'credential' ? match.formats : []))
      .map((format) => [format.id, format]),
  ).values(),
];

/** All candidates in a text, in which `{{fake:…}}` stands for credentials. */
export function findIn(written: string, formats: readonly CredentialFormat[] = FORMATS): readonly Candidate[] {
  const match = { matcher: 'credential' as const, formats, where: [], bind: {}, steps: [] };
  return [...matchCredential(match, expandFakes(written))];
}

export function read(candidate: Candidate | undefined, field: string): unknown {
  return candidate?.get(field)[0]?.value;
}

/** A value of each form, with what it needs around it. */
export const SAMPLES: readonly (readonly [string, string])[] = [
  ['github-token', '{{fake:ghs_|base62*30|crc32}}'],
  ['github-fine-grained-token', '{{fake:github_pat_|base62*22|_|base62*59}}'],
  ['gitlab-token', '{{fake:glpat-|base64url*20}}'],
  ['npm-token', '{{fake:npm_|base62*30|crc32}}'],
  ['rubygems-key', '{{fake:rubygems_|hex*48}}'],
  ['docker-hub-token', '{{fake:dckr_pat_|base64url*27}}'],
  ['anthropic-key', '{{fake:sk-ant-|api03-|base62*93|AA}}'],
  ['anthropic-session', '{{fake:sk-ant-|oat01-|base62*86}}'],
  ['openai-key', '{{fake:sk-|base62*20|T3Blbk|FJ|base62*20}}'],
  ['google-api-key', 'GEMINI_API_KEY={{fake:AI|za|base62*35}}'],
  ['openrouter-key', '{{fake:sk-or-|v1-|hex*64}}'],
  ['groq-key', '{{fake:gsk_|base62*52}}'],
  ['xai-key', '{{fake:xai-|base62*80}}'],
  ['huggingface-token', '{{fake:hf_|letters*34}}'],
  ['perplexity-key', '{{fake:pplx-|base62*48}}'],
  ['replicate-token', '{{fake:r8_|base62*37}}'],
  ['nvidia-key', '{{fake:nvapi-|base62*64}}'],
  ['cerebras-key', '{{fake:csk-|lower*48}}'],
  ['deepseek-key', 'DEEPSEEK_API_KEY={{fake:sk-|hex*32}}'],
  ['elevenlabs-key', 'ELEVENLABS_API_KEY={{fake:sk_|hex*48}}'],
  ['bedrock-key', '{{fake:AB|SK|base64*120}}'],
  ['slack-token', '{{fake:xox|b-|digits*12|-|digits*12|-|base62*24}}'],
  ['slack-webhook', 'https://{{fake:hooks.slack.com/|services/T|upper32*9|/B|upper32*9|/|base62*24}}'],
  ['telegram-token', 'https://api.telegram.org/bot{{fake:digits*10|:AA|H|base64url*32}}/getMe'],
  ['discord-token', 'DISCORD_TOKEN={{fake:snowflake|.G|base62*5|.|base62*38}}'],
  ['discord-webhook', 'https://{{fake:discord.com/api/|webhooks/|digits*18|/|base62*68}}'],
  ['sendgrid-key', 'SENDGRID_API_KEY={{fake:SG|.|base62*22|.|base62*43}}'],
  ['twilio-auth-token', 'TWILIO_AUTH_TOKEN={{fake:hex*32}}'],
  ['aws-secret-key', '{{fake:AK|IA|upper32*16}}\naws_secret_access_key = {{fake:base64*40}}'],
  ['google-service-account', '{"type": "service_account", "private_key": "{{fake:pem-in-json}}"}'],
  ['digitalocean-token', '{{fake:dop_|v1_|hex*64}}'],
  ['databricks-token', 'DATABRICKS_TOKEN={{fake:dapi|hex*32}}'],
  ['fly-token', '{{fake:fm2_|l|base64*120}}'],
  ['vault-token', '{{fake:hvs|.|base62*96}}'],
  ['age-key', '{{fake:AGE-SECRET-|KEY-1|bech32*58}}'],
  ['onepassword-token', '{{fake:ops_|eyJ|base64*300}}'],
  ['langsmith-key', '{{fake:lsv2_|pt_|hex*32|_|hex*10}}'],
  ['langsmith-legacy-key', '{{fake:ls__|hex*32}}'],
  ['langfuse-key', '{{fake:sk-lf-|hex*8|-|hex*4|-4|hex*3|-a|hex*3|-|hex*12}}'],
  ['pinecone-key', '{{fake:pcsk_|base62*6|_|base62*63}}'],
  ['e2b-key', '{{fake:e2b_|hex*40}}'],
  ['tavily-key', '{{fake:tvly-|dev-|base62*32}}'],
  ['firecrawl-key', 'FIRECRAWL_API_KEY={{fake:fc-|hex*32}}'],
  ['apify-token', '{{fake:apify_|api_|base62*36}}'],
  ['browserbase-key', '{{fake:bb_|live_|base62*27}}'],
  ['mem0-key', 'MEM0_API_KEY={{fake:m0-|base62*40}}'],
  ['linear-key', '{{fake:lin_|api_|base62*40}}'],
  ['notion-token', '{{fake:ntn_|digits*11|base62*35}}'],
  ['figma-token', '{{fake:figd_|base62*40}}'],
  ['airtable-token', 'AIRTABLE_TOKEN={{fake:pat|base62*14|.|hex*64}}'],
  ['atlassian-token', '{{fake:ATA|TT3|base62*186}}'],
  ['stripe-key', '{{fake:sk_|live_|base62*99}}'],
  ['shopify-token', '{{fake:shp|at_|hex*32}}'],
  ['sentry-token', '{{fake:sntryu_|hex*64}}'],
  ['grafana-token', '{{fake:glsa_|base62*32|_|hex*8}}'],
  ['postman-key', '{{fake:PM|AK-|hex*24|-|hex*34}}'],
  ['private-key', '{{fake:pem}}'],
  ['ethereum-key', 'WALLET_PRIVATE_KEY=0x{{fake:hex*64}}'],
  ['solana-key', 'SOLANA_PRIVATE_KEY={{fake:base58*88}}'],
  ['seed-phrase', 'MNEMONIC="{{fake:words*12}}"'],
  ['npmrc-token', '//npm.weather-desk.io/:_authToken={{fake:hex*40}}'],
  ['netrc-password', 'machine git.weather-desk.io login agent password {{fake:base62*24}}'],
  ['environment-secret', 'DESK_TOKEN={{fake:base62*32}}'],
];
