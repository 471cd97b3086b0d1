import { describe, expect, test } from '@jest/globals';
import { isAffected } from '../../../src/match/dependency.ts';

describe('isAffected', () => {
  test.each([
    ['langflow 1.2.0', 'langflow <1.9.0'],
    ['langflow==1.2.0', 'langflow <1.9.0'],
    ['LangFlow[all]==1.8.*', 'langflow <1.9.0'],
    ['langflow ~=1.2', 'langflow <2.0.0'],
    ['langflow (<1.3,>=1.0)', 'langflow <1.9.0'],
    ['langflow <1.9.0; python_version < "3.13"', 'langflow <1.9.0'],
    ['langchain_core==0.3.1', 'langchain-core <0.3.81'],
    ['flowise ^2.2.8', 'flowise <3.1.0'],
    ['flowise ~3.0.1', 'flowise <3.1.0'],
    ['flowise 2.x', 'flowise <3.1.0'],
    ['flowise@3.0.13', 'flowise <3.1.0'],
    ['@modelcontextprotocol/inspector ^0.13.0', '@modelcontextprotocol/inspector <0.14.1'],
    ['@modelcontextprotocol/inspector@0.13.0', '@modelcontextprotocol/inspector <0.14.1'],
    ['n8n 1.70.0', 'n8n >=1.65.0 <1.121.0'],
    ['litellm==1.82.8', 'litellm =1.82.7 =1.82.8'],
  ])('%s is one of %s', (dependency, row) => expect(isAffected(dependency, row)).toBe(true));

  test.each([
    ['langflow', 'langflow <1.9.0'],
    ['langflow >=1.2.0', 'langflow <1.9.0'],
    ['langflow *', 'langflow <1.9.0'],
    ['langflow latest', 'langflow <1.9.0'],
    ['langflow==1.9.0', 'langflow <1.9.0'],
    ['langflow==1.9.0rc1', 'langflow <1.9.0'],
    ['langflow<=1.9.0', 'langflow <1.9.0'],
    ['langflow^1.2', 'langflow <1.9.0'],
    ['langflow-base==1.2.0', 'langflow <1.9.0'],
    ['@modelcontextprotocol/inspector 0.14', '@modelcontextprotocol/inspector <0.14.1'],
    ['flowise 2.0.0 || 3.2.0', 'flowise <3.1.0'],
    ['flowise github:example/flowise#main', 'flowise <3.1.0'],
    ['flowise workspace:*', 'flowise <3.1.0'],
    ['n8n 1.60.0', 'n8n >=1.65.0 <1.121.0'],
    ['n8n <1.121.0', 'n8n >=1.65.0 <1.121.0'],
    ['litellm>=1.80,<1.83', 'litellm =1.82.7 =1.82.8'],
    ['litellm==1.82.6', 'litellm =1.82.7 =1.82.8'],
    ['litellm!=1.82.7', 'litellm =1.82.7 =1.82.8'],
    ['', 'litellm =1.82.7'],
  ])('%s need not be one of %s', (dependency, row) => expect(isAffected(dependency, row)).toBe(false));

  test('a requirement without end takes no time', () => {
    expect(isAffected(`langflow ${'>=1 '.repeat(100_000)}`, 'langflow <1.9.0')).toBe(false);
  });
});
