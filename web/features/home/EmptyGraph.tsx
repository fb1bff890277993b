import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { NewCiButton } from '../edit/NewCiButton.tsx';
import { CommandLine } from './CommandLine.tsx';
import classes from './EmptyGraph.module.css';

/** What to do first where the graph holds nothing. */
export function EmptyGraph() {
  return (
    <>
      <PageHead title="The graph is empty" actions={<NewCiButton />} />
      <Panel title="Fill it with a scan">
        <div className={classes.text}>
          <p>
            Linchpin shows what your sources know. Run one of these on a machine that can reach this server;
            what it finds stands here a moment later.
          </p>
          <ol>
            <li>
              Say who you are: a token with the role Agent or Administrator.
              <CommandLine text={`export LINCHPIN_URL=${window.location.origin} LINCHPIN_TOKEN=…`} />
            </li>
            <li>
              Kubernetes: manifests, a folder of them, or what kubectl prints.
              <CommandLine text="npx linchpin scan kubernetes deployment.yaml services/" />
            </li>
            <li>
              NetBox: a dump of it.
              <CommandLine text="npx linchpin scan netbox netbox.json" />
            </li>
          </ol>
          <p>
            The first administrator&rsquo;s token is the one the server was started with
            (LINCHPIN_BOOTSTRAP_TOKEN). With LINCHPIN_DEMO=1 an empty server loads a company to try things on.
          </p>
        </div>
      </Panel>
    </>
  );
}
