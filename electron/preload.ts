import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('journal', {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('journal:call', name, input),
  on: (event: string, listener: (payload: unknown) => void): (() => void) => {
    const forward = (_event: IpcRendererEvent, name: string, payload: unknown) => {
      if (name === event) listener(payload);
    };
    ipcRenderer.on('journal:event', forward);
    return () => {
      ipcRenderer.removeListener('journal:event', forward);
    };
  },
});
