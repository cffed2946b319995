import './share.css';
import { useState } from 'preact/hooks';
import { useApp, useWords } from '../app-context';
import { ModalDialog } from '../controls/ModalDialog';
import { Tabs } from '../controls/Tabs';
import { EmbedTab } from './EmbedTab';
import { LinkTab } from './LinkTab';
import { PictureTab } from './PictureTab';

/** What is on screen, to hand on: as a link, in an article, as a picture. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { actions } = useApp();
  const { t } = useWords();
  // What was on screen when the dialog opened, however long playing goes on behind it.
  const [link] = useState(actions.linkToView);
  return (
    <ModalDialog title={t('share.title')} closeLabel={t('share.close')} onClose={onClose}>
      <Tabs
        label={t('share.tabs')}
        tabs={[
          { id: 'link', text: t('share.link'), content: () => <LinkTab link={link} /> },
          { id: 'embed', text: t('embedding.tab'), content: () => <EmbedTab link={link} /> },
          { id: 'picture', text: t('picture.tab'), content: () => <PictureTab link={link} /> },
        ]}
      />
    </ModalDialog>
  );
}
