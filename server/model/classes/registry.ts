import { type CiClass, type CiClassDeclaration, defineClass } from '../ciClass.ts';
import { Agreement } from './Agreement.ts';
import { Application } from './Application.ts';
import { BusinessService } from './BusinessService.ts';
import { Cache } from './Cache.ts';
import { Certificate } from './Certificate.ts';
import { Circuit } from './Circuit.ts';
import { CloudAccount } from './CloudAccount.ts';
import { CloudResource } from './CloudResource.ts';
import { Cluster } from './Cluster.ts';
import { Container } from './Container.ts';
import { ContainerImage } from './ContainerImage.ts';
import { Contract } from './Contract.ts';
import { Database } from './Database.ts';
import { DatabaseInstance } from './DatabaseInstance.ts';
import { Document } from './Document.ts';
import { Endpoint } from './Endpoint.ts';
import { FunctionClass } from './Function.ts';
import { Hypervisor } from './Hypervisor.ts';
import { IpAddress } from './IpAddress.ts';
import { LoadBalancer } from './LoadBalancer.ts';
import { MessageQueue } from './MessageQueue.ts';
import { Namespace } from './Namespace.ts';
import { NetworkDevice } from './NetworkDevice.ts';
import { NetworkInterface } from './NetworkInterface.ts';
import { Phone } from './Phone.ts';
import { PowerDevice } from './PowerDevice.ts';
import { PowerFeed } from './PowerFeed.ts';
import { Printer } from './Printer.ts';
import { Rack } from './Rack.ts';
import { Room } from './Room.ts';
import { Server } from './Server.ts';
import { Service } from './Service.ts';
import { Site } from './Site.ts';
import { SoftwareInstance } from './SoftwareInstance.ts';
import { SoftwarePackage } from './SoftwarePackage.ts';
import { StorageArray } from './StorageArray.ts';
import { Subnet } from './Subnet.ts';
import { Supplier } from './Supplier.ts';
import { Team } from './Team.ts';
import { VirtualMachine } from './VirtualMachine.ts';
import { Volume } from './Volume.ts';
import { Workload } from './Workload.ts';
import { Workstation } from './Workstation.ts';

const declared: readonly CiClass[] = [
  BusinessService,
  Service,
  Application,
  SoftwareInstance,
  Database,
  DatabaseInstance,
  MessageQueue,
  Cache,
  FunctionClass,
  SoftwarePackage,
  ContainerImage,
  Cluster,
  Namespace,
  Workload,
  Container,
  VirtualMachine,
  Hypervisor,
  LoadBalancer,
  CloudResource,
  CloudAccount,
  Server,
  Workstation,
  Printer,
  Phone,
  StorageArray,
  Volume,
  NetworkDevice,
  NetworkInterface,
  PowerDevice,
  Rack,
  Room,
  Site,
  Subnet,
  IpAddress,
  Circuit,
  PowerFeed,
  Endpoint,
  Certificate,
  Supplier,
  Contract,
  Agreement,
  Team,
  Document,
];

const byName = new Map(declared.map((ciClass) => [ciClass.name, ciClass]));

/** The class of that name, or undefined. */
export function ciClass(name: string): CiClass | undefined {
  return byName.get(name);
}

/** Every class, ours first in the order of their families, then the organisation's own. */
export function ciClasses(): readonly CiClass[] {
  return [...byName.values()];
}

/** The organisation's own classes. */
export function ownClasses(): readonly CiClass[] {
  return ciClasses().slice(declared.length);
}

/**
 * Adds an organisation's own classes, once, at start (the file named by LINCHPIN_CLASSES).
 * @throws Error naming the class when one is declared twice
 */
export function addClasses(declarations: readonly CiClassDeclaration[]): void {
  for (const declaration of declarations) {
    if (byName.has(declaration.name)) throw new Error(`The class ${declaration.name} is declared twice.`);
    byName.set(declaration.name, defineClass(declaration));
  }
}
