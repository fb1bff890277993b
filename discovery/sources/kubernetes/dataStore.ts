/** Images whose program is sure to be a store; anything else stays a workload and no more. */
const stores: readonly (readonly [className: string, engine: string, programs: readonly string[]])[] = [
  ['Cache', 'Redis', ['redis', 'redis-stack', 'redis-stack-server']],
  ['Cache', 'Valkey', ['valkey']],
  ['Cache', 'KeyDB', ['keydb']],
  ['Cache', 'Memcached', ['memcached']],
  ['DatabaseInstance', 'PostgreSQL', ['postgres', 'postgresql', 'timescaledb', 'postgis', 'spilo']],
  ['DatabaseInstance', 'MySQL', ['mysql', 'mysql-server']],
  ['DatabaseInstance', 'MariaDB', ['mariadb', 'mariadb-galera']],
  ['DatabaseInstance', 'MongoDB', ['mongo', 'mongodb']],
  ['DatabaseInstance', 'Cassandra', ['cassandra']],
  ['DatabaseInstance', 'CockroachDB', ['cockroach']],
  ['DatabaseInstance', 'ClickHouse', ['clickhouse', 'clickhouse-server']],
  ['DatabaseInstance', 'Elasticsearch', ['elasticsearch']],
  ['DatabaseInstance', 'OpenSearch', ['opensearch']],
  ['DatabaseInstance', 'InfluxDB', ['influxdb']],
  ['DatabaseInstance', 'CouchDB', ['couchdb']],
  ['DatabaseInstance', 'Neo4j', ['neo4j']],
  ['DatabaseInstance', 'etcd', ['etcd']],
  ['MessageQueue', 'RabbitMQ', ['rabbitmq']],
  ['MessageQueue', 'Kafka', ['kafka', 'cp-kafka']],
  ['MessageQueue', 'NATS', ['nats', 'nats-server']],
  ['MessageQueue', 'ActiveMQ', ['activemq', 'activemq-artemis']],
  ['MessageQueue', 'Redpanda', ['redpanda']],
  ['MessageQueue', 'Pulsar', ['pulsar']],
  ['MessageQueue', 'Mosquitto', ['eclipse-mosquitto']],
];

const byProgram = new Map(
  stores.flatMap(([className, engine, programs]) =>
    programs.map((each) => [each, { className, engine }] as const),
  ),
);

/** The class and engine of the store that a program is, or undefined where it is none for sure. */
export function dataStore(program: string): { className: string; engine: string } | undefined {
  return byProgram.get(program);
}
