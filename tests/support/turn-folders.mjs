// Loaded before a program (`node --import`): gives it what lies in a folder in the opposite order, as another file
// system might.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readdirSync, readdir } = fs;
const readdirOfPromises = fs.promises.readdir;

fs.readdirSync = (...given) => readdirSync(...given).toReversed();
fs.readdir = (...given) => {
  const answer = given.pop();
  readdir(...given, (error, entries) => answer(error, entries?.toReversed()));
};
fs.promises.readdir = async (...given) => (await readdirOfPromises(...given)).toReversed();
syncBuiltinESMExports();
