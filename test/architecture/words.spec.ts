import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { processes, projections } from '@gongjian/projector';
import en from '../../apps/portal/src/i18n/en/platform.js';
import zh from '../../apps/portal/src/i18n/zh-CN/platform.js';

describe('the words of the portal', () => {
  it.each([
    ['Chinese', zh],
    ['English', en],
  ])('name every read model in %s, and none that is gone', (_, { model }) => {
    expect(Object.keys(model).sort()).toEqual(projections.map(({ name }) => name).sort());
  });

  it.each([
    ['Chinese', zh],
    ['English', en],
  ])('name every process in %s, and none that is gone', (_, { process }) => {
    expect(Object.keys(process.names).sort()).toEqual(processes.map(({ name }) => name).sort());
  });
});

/** Second names that people met for one thing, each with the name it has. */
const secondNames = {
  内容摘要: '内容指纹',
  同意第: '接受了第',
  号基线: '版基线',
  变更计划: '调整计划',
  计划变更: '计划调整',
  终止了项目: '取消了项目',
  撤销了品牌: '撤回了品牌',
  不同意签署: '不予签署',
  批准单位: '审批单位',
  概况: '概览',
  办理记录: '时间线',
  最近更新: '最近变动',
  待本单位办理: '等待我办理',
  理由: '原因',
  接口令牌: '访问令牌',
  读模型: '数据视图',
  账户: '我的账号',
  时光机: '查看历史时点',
};

describe('what people read', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const read = ['apps/portal/src/i18n/zh-CN', 'apps/cli/src', 'libs']
    .flatMap((folder) => readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
    .filter(
      (file) =>
        !file.includes('node_modules') &&
        /(apps\/cli\/src\/commands\/.+|i18n\/zh-CN\/.+|texts\/zh-CN|src\/.+\/words|src\/.+refusals|src\/.+telling|src\/.+controller)\.ts$/.test(
          file,
        ),
    )
    .map((file) => [file, readFileSync(`${root}/${file}`, 'utf8')] as const);

  it.each(Object.entries(secondNames))('does not say %s, but %s', (second) => {
    expect(read.filter(([, text]) => text.includes(second)).map(([file]) => file)).toEqual([]);
  });

  it('has Chinese punctuation in Chinese sentences', () => {
    // An English sentence may name something in Chinese.
    const sentences = read.flatMap(([, text]) =>
      [...text.matchAll(/'(?![A-Z][a-z])([^'\n]*\p{Script=Han}[^'\n]*)'/gu)].map(([, sentence]) => sentence!),
    );
    expect(sentences.length).toBeGreaterThan(1000);
    expect(sentences.filter((sentence) => /[\p{Script=Han}”}）][,;:?!(]|[,;:?!)][\p{Script=Han}“{（]|\w;\w/u.test(sentence))).toEqual([]);
  });

  it('is looked through in the portal and in every context', () => {
    expect(read.length).toBeGreaterThan(30);
  });
});
