// Writes messages of the npm package `ivms101` with that package's own verdict, one JSON object a line, for
// `read_messages.py`: its generators' messages, the same damaged in known ways, and what its converter makes of them.
//
//   npm install ivms101@2 fast-check
//   node ivms101_samples.mjs 200 > samples.jsonl
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(join(process.cwd(), "samples.cjs"));
const fc = require("fast-check");
const current = require("ivms101");
const legacy = require("ivms101/legacy");
const count = Number(process.argv[2] ?? 200);

const accepts = {
  2020: (m) => legacy.isValidIVMS101_2020(m),
  2023: (m) => current.isValidIVMS101_2023(m),
};
const write = (name, version, message) =>
  // Through JSON first: what a program leaves `undefined` is not sent.
  console.log(JSON.stringify({ name, version, message, accepts: accepts[version](JSON.parse(JSON.stringify(message))) }));

const persons = (m, side) => m[side][`${side}Persons`] ?? m[side][`${side}Person`];
const damages = {
  "no persons": (m) => persons(m, "originator").splice(0),
  "empty person": (m) => persons(m, "beneficiary").splice(0, 1, {}),
  "both persons": (m) => {
    const [p] = persons(m, "originator");
    p.naturalPerson ??= { name: { nameIdentifier: [{ primaryIdentifier: "A", nameIdentifierType: "LEGL", naturalPersonNameIdentifierType: "LEGL" }] }, customerIdentification: "1", customerNumber: "1" };
    p.legalPerson ??= { name: { nameIdentifier: [{ legalPersonName: "A", legalPersonNameIdentifierType: "LEGL" }] }, customerIdentification: "1", customerNumber: "1" };
  },
  "unknown field": (m) => { m.originator.telephone = "1"; },
  "empty institution": (m) => { m.originatingVASP = {}; },
  "name of 101 characters": (m) => {
    const [p] = persons(m, "originator");
    const id = (p.naturalPerson ?? p.legalPerson).name.nameIdentifier[0];
    id["primaryIdentifier" in id ? "primaryIdentifier" : "legalPersonName"] = "A".repeat(101);
  },
  "sequence from 1": (m) => { m.transferPath = { transferPath: [{ intermediaryVASP: persons(m, "originator")[0], sequence: 1 }] }; },
};

for (const version of [2020, 2023]) {
  const generator = current.arbitraries[`ivms101_${version}${version === 2023 ? "Valid" : ""}`] ?? current.arbitraries[`ivms101_${version}`];
  for (const [i, message] of fc.sample(generator(), { numRuns: count, seed: 7 }).entries()) {
    write(`generated ${i}`, version, message);
    for (const [name, damage] of Object.entries(damages)) {
      const broken = structuredClone(message);
      damage(broken);
      write(`${name} ${i}`, version, broken);
    }
    if (version === 2020) write(`converted ${i}`, 2023, legacy.convertTo2023(message));
  }
}
