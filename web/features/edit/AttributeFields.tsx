import { commonAttributes } from '../../../server/model/ciClass.ts';
import { AttributeField } from './AttributeField.tsx';
import { formAttributes } from './ciForm.ts';
import classes from './Fields.module.css';
import { isEmpty } from './fieldValue.ts';
import { type Others, OthersSay } from './OthersSay.tsx';
import type { CiFormHandle } from './useCiForm.ts';

interface Props {
  className: string;
  form: CiFormHandle;
  /** What others say of an attribute; a new CI has no others. */
  others?: (attribute: string) => Others;
}

/** A field for each attribute that the class declares: its own, then those of every class. */
export function AttributeFields({ className, form, others }: Props) {
  const all = formAttributes(className);
  const isCommon = ([name]: (typeof all)[number]) => Object.hasOwn(commonAttributes, name);
  const fieldsOf = (attributes: typeof all) =>
    attributes.map(([name, attribute]) => {
      const said = others?.(name);
      return (
        <AttributeField
          key={name}
          name={name}
          attribute={attribute}
          description={
            said && said.sayings.length > 0 ? (
              <OthersSay others={said} empty={isEmpty(form.values.attributes[name])} />
            ) : undefined
          }
          placeholder={said?.text}
          disabled={said?.locked}
          {...form.getInputProps(`attributes.${name}`)}
        />
      );
    });
  const own = all.filter((each) => !isCommon(each));
  return (
    <>
      {own.length > 0 ? <div className={classes.grid}>{fieldsOf(own)}</div> : null}
      <h3 className={classes.part}>What every item has</h3>
      <div className={classes.grid}>{fieldsOf(all.filter(isCommon))}</div>
    </>
  );
}
