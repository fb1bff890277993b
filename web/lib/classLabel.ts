import { ciClass } from '../../server/model/classes/registry.ts';

/** "VirtualMachine" as people say it: the declaration's label, or for an organisation's own class its name in words. */
export function classLabel(name: string): string {
  return ciClass(name)?.label ?? inWords(name);
}

/** The label for many: "Virtual machines". */
export function classPlural(name: string): string {
  return ciClass(name)?.plural ?? inWords(name);
}

/** "managedFirewall", "ManagedFirewall" and "managed_firewall" as "Managed firewall". */
export function inWords(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
