import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/jetbrains-mono/wght.css';
import './styles/mantine.css';
import './styles/tokens.css';
import './styles/contrast.css';
import './styles/base.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onPersonDoubt } from './api/person.ts';
import { createQueryClient } from './api/query-client.ts';
import { settleLater } from './components/account/later-account.tsx';
import { createAppRouter } from './routes.tsx';
import { cssVariables, theme } from './theme.ts';
import { Announcer } from './ui/Announcer.tsx';

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);
// The same key as in public/color-scheme.js.
const colorScheme = localStorageColorSchemeManager({ key: 'touchstone:color-scheme' });

onPersonDoubt(() => settleLater(queryClient));

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <Announcer>
          <RouterProvider router={router} />
        </Announcer>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
