/** What is wrong with a field of a request, as GitHub says it beside "Validation Failed". */
interface Invalid {
  code: string;
  field?: string;
  message?: string;
}

/** A request that the trial GitHub refuses, in the words and with the status that GitHub would. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly object[] | undefined;

  constructor(status: number, message: string, errors?: readonly object[]) {
    super(message);
    this.status = status;
    this.errors = errors;
  }

  /** A pull request with a field that cannot be. */
  static invalid(error: Invalid): Refusal {
    return new Refusal(422, 'Validation Failed', [{ resource: 'PullRequest', ...error }]);
  }

  /** What the REST interface answers. */
  get body(): object {
    const { message, status, errors } = this;
    return {
      message,
      ...(errors && { errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(status),
    };
  }
}
