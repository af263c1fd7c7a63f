import { EventEmitter } from 'node:events';
import { Calls } from '../../../src/provider/plugin/calls';
import { HclLog } from '../../../src/provider/plugin/log';
import { captureConsole, ignoreSignals, type PluginProcess, surviveUncaughtErrors } from '../../../src/provider/plugin/process';

const fakeProcess = () => Object.assign(new EventEmitter(), { argv: [], env: {}, platform: 'linux' as const, pid: 1, ppid: 2, exit: () => undefined }) satisfies PluginProcess;

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s ends the plugin only if Terraform is not connected', (signal) => {
  const process = fakeProcess();
  const exit = jest.fn();
  let alone = false;
  ignoreSignals(process, () => alone, exit);
  process.emit(signal);
  expect(exit).not.toHaveBeenCalled();
  alone = true;
  process.emit(signal);
  expect(exit).toHaveBeenCalledTimes(1);
});

test.each(['unhandledRejection', 'uncaughtException'])('logs %s and reports it in the next call', (event) => {
  const process = fakeProcess();
  const calls = new Calls();
  const lines: string[] = [];
  surviveUncaughtErrors(process, HclLog.fromEnvironment({ TF_LOG: 'trace' }, 'x', (line) => lines.push(line)), calls);
  const error = new Error('lost');
  process.emit(event, error);
  expect(lines.map((line) => JSON.parse(line))).toEqual([expect.objectContaining({ '@level': 'error', '@message': 'Uncaught error', event })]);
  expect(calls.begin().takeUncaughtErrors()).toEqual([error]);
});

test('redirects console to the log with its level', () => {
  const original = { ...console };
  const lines: string[] = [];
  try {
    captureConsole(HclLog.fromEnvironment({ TF_LOG: 'trace' }, 'x', (line) => lines.push(line)));
    console.log('a %d', 1);
    console.error('b');
  } finally {
    Object.assign(console, original);
  }
  expect(lines.map((line) => JSON.parse(line)).map((line) => [line['@level'], line['@message']])).toEqual([['info', 'a 1'], ['error', 'b']]);
});
