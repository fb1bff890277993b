import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** What a contract holds that comes with later work: whole types, fields as `Type.field`, arguments as `Type.field.arg`. */
export type Later = ReadonlySet<string>;

/**
 * What of a contract a schema lacks or has otherwise, in words: types, fields, arguments, nullability, defaults,
 * enum values, interfaces. More than the contract is allowed.
 */
export function contractFaults(contract: GraphQLSchema, actual: GraphQLSchema, later: Later): string[] {
  const faults: string[] = [];
  for (const wanted of Object.values(contract.getTypeMap())) {
    if (wanted.name.startsWith('__') || later.has(wanted.name)) continue;
    const found = actual.getType(wanted.name);
    if (!found) faults.push(`${wanted.name} is missing`);
    else if (found.constructor !== wanted.constructor) faults.push(`${wanted.name} is of another kind`);
    else faults.push(...typeFaults(wanted, found, later));
  }
  return faults;
}

function typeFaults(wanted: GraphQLNamedType, found: GraphQLNamedType, later: Later): string[] {
  if (isEnumType(wanted) && isEnumType(found))
    return wanted
      .getValues()
      .filter(({ name }) => !found.getValue(name) && !later.has(`${wanted.name}.${name}`))
      .map(({ name }) => `${wanted.name}.${name} is missing`);
  if (isInputObjectType(wanted) && isInputObjectType(found)) {
    const oneOf = wanted.isOneOf === found.isOneOf ? [] : [`${wanted.name} differs in @oneOf`];
    return [
      ...oneOf,
      ...inputFaults(wanted.name, Object.values(wanted.getFields()), Object.values(found.getFields()), later),
    ];
  }
  if ((isObjectType(wanted) && isObjectType(found)) || (isInterfaceType(wanted) && isInterfaceType(found)))
    return [...interfaceFaults(wanted, found), ...fieldFaults(wanted, found, later)];
  return isUnionType(wanted) ? [`${wanted.name}: unions are not compared`] : [];
}

type WithFields = Extract<GraphQLNamedType, { getFields(): unknown; getInterfaces(): unknown }>;

function interfaceFaults(wanted: WithFields, found: WithFields): string[] {
  const names = new Set(found.getInterfaces().map(({ name }) => name));
  return wanted
    .getInterfaces()
    .filter(({ name }) => !names.has(name))
    .map(({ name }) => `${wanted.name} does not implement ${name}`);
}

function fieldFaults(wanted: WithFields, found: WithFields, later: Later): string[] {
  const fields = found.getFields();
  return Object.values(wanted.getFields()).flatMap((field) => {
    const place = `${wanted.name}.${field.name}`;
    if (later.has(place)) return [];
    const there = fields[field.name];
    if (!there) return [`${place} is missing`];
    const type =
      String(field.type) === String(there.type) ? [] : [`${place} is ${there.type}, not ${field.type}`];
    return [...type, ...inputFaults(place, field.args, there.args, later)];
  });
}

function inputFaults(
  place: string,
  wanted: readonly (GraphQLArgument | GraphQLInputField)[],
  found: readonly (GraphQLArgument | GraphQLInputField)[],
  later: Later,
): string[] {
  const missing = wanted.flatMap((input) => {
    const name = `${place}.${input.name}`;
    if (later.has(name)) return [];
    const there = found.find((candidate) => candidate.name === input.name);
    if (!there) return [`${name} is missing`];
    const faults =
      String(input.type) === String(there.type) ? [] : [`${name} is ${there.type}, not ${input.type}`];
    if (JSON.stringify(input.defaultValue) !== JSON.stringify(there.defaultValue))
      faults.push(
        `${name} defaults to ${JSON.stringify(there.defaultValue)}, not ${JSON.stringify(input.defaultValue)}`,
      );
    return faults;
  });
  const added = found
    .filter((input) => !wanted.some(({ name }) => name === input.name))
    .filter((input) => String(input.type).endsWith('!') && input.defaultValue === undefined)
    .map((input) => `${place}.${input.name} is added and required`);
  return [...missing, ...added];
}
