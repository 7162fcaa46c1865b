/** Whether a practice recording was asked for; the only thing that lets a page hear anything. */
function createMicrophone() {
  let asked = false;
  return {
    ask: () => {
      asked = true;
    },
    release: () => {
      asked = false;
    },
    isAsked: () => asked,
  };
}

export const microphone = createMicrophone();
