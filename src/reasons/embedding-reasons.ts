/** Why an embedder gives no vectors. Sentences; those under `vectors` tell what it did, within others. */
export const embeddingReasons = {
  'endpoint.silent': 'The embeddings endpoint at {{endpoint}} did not answer within {{seconds}} seconds.',
  'endpoint.silent.remedy': 'Check that the model is loaded there and the machine is not overloaded.',
  'endpoint.unreachable': 'The embeddings endpoint at {{endpoint}} cannot be reached ({{code}}).',
  'endpoint.unreachable.remedy': 'Check that it runs, and EMBEDDINGS_BASE_URL.',
  'endpoint.redirected': 'The embeddings endpoint at {{endpoint}} sends callers to another address, which is not followed.',
  'endpoint.redirected.remedy': 'Set EMBEDDINGS_BASE_URL to the address it really has.',
  'endpoint.webPage': 'The embeddings endpoint at {{endpoint}} answered with a web page.',
  'endpoint.webPage.remedy': 'EMBEDDINGS_BASE_URL must be the address of the API, which ends in /v1 as a rule.',
  'endpoint.notUnderstood': 'The embeddings endpoint at {{endpoint}} {{what}}.',
  'endpoint.notUnderstood.remedy':
    'Check EMBEDDINGS_BASE_URL: the address of an OpenAI-compatible endpoint, which ends in /v1 as a rule.',
  'endpoint.noAccess': 'The embeddings endpoint at {{endpoint}} answered {{answer}}.',
  'endpoint.noAccess.remedy': 'Check EMBEDDINGS_API_KEY.',
  'endpoint.noModel': 'The embeddings endpoint at {{endpoint}} answered {{answer}}.',
  'endpoint.noModel.remedy': 'Check EMBEDDINGS_MODEL, whether the endpoint has that model, and EMBEDDINGS_BASE_URL.',
  'endpoint.limited': 'The embeddings endpoint at {{endpoint}} answered {{answer}}.',
  'endpoint.limited.remedy': 'The endpoint limits its callers: try again later, or check the account.',
  'endpoint.failed': 'The embeddings endpoint at {{endpoint}} answered {{answer}}.',
  'endpoint.failed.remedy': 'Look into the log of the endpoint; the next index run goes on where this one stopped.',
  'endpoint.refused': 'The embeddings endpoint at {{endpoint}} answered {{answer}}.',
  'endpoint.refused.remedy': 'Check EMBEDDINGS_MODEL and EMBEDDINGS_BASE_URL.',

  'embedder.wrong': 'The embedder {{embedder}} {{what}}.',
  'embedder.wrong.remedy': 'Check EMBEDDINGS, EMBEDDINGS_BASE_URL and EMBEDDINGS_MODEL; EMBEDDINGS=builtin needs no endpoint.',
  'embedder.notStored': 'The embedder {{embedder}} gave something else than {{dimension}} finite numbers.',
  'embedder.notStored.remedy': 'Check the embedder and its model; nothing of this batch was stored.',
  'embedder.folderUnloadable': 'The model that EMBEDDINGS_MODEL names cannot be loaded: {{message}}.',
  'embedder.folderUnloadable.remedy': 'Check that the folder holds a whole model exported for Transformers.js.',
  'embedder.modelUnloadable': 'The model that EMBEDDINGS_MODEL names cannot be loaded: {{message}}.',
  'embedder.modelUnloadable.remedy':
    'Check the name and the network, or give a folder (absolute, or with ./ before it) that holds the model.',
  'embedder.emptyFolder': 'The folder that EMBEDDINGS_MODEL names holds no model: it lacks {{files}}.',
  'embedder.emptyFolder.remedy':
    'Give the folder of a model exported for Transformers.js, or the name of one on the Hugging Face hub.',
  'embedder.notInstalled': 'EMBEDDINGS=transformers needs the package {{package}}, which is not installed.',
  'embedder.notInstalled.remedy':
    "npm install --no-save {{package}}@{{version}} (in Byline's folder; ONNXRUNTIME_NODE_INSTALL_CUDA=skip before it spares a large download).",
  'embedder.packageBroken': 'The package {{package}} does not load on this machine.',
  'embedder.packageBroken.remedy':
    "npm install --no-save {{package}}@{{version}} (in Byline's folder; ONNXRUNTIME_NODE_INSTALL_CUDA=skip before it spares a large download).",

  'vectors.none': 'did not answer',
  'vectors.tooMuch': 'answered with more than any vectors take',
  'vectors.otherAnswer': 'answered with something else than vectors',
  'vectors.count': 'gave {{given}} vectors for {{asked}} texts',
  'vectors.noVector': 'gave something that is no vector',
  'vectors.numbering': 'numbered its vectors wrongly',
  'vectors.dimension': 'gave a vector of {{given}} dimensions, not {{expected}}',
  'vectors.noNumber': 'gave a vector with something that is no number',
  'vectors.zeros': 'gave a vector of zeros or beyond all bounds',
} as const;
