"""A small description of V3, in the layout of `openapi/README.md`: one of each construct that only V3 has.

Representations, includes, bare back references, an owner that is a user or an organization, a collection named like its
property, `@pagination`, and entries of a collection in the representation that was asked for.
"""
# ruff: noqa: E501  # YAML in flow style

FILES = {
    "openapi.yaml": """\
openapi: 3.1.0
info: {title: Spike of V3, version: "3", license: {name: MIT, url: https://opensource.org/license/mit}}
servers: [{url: https://api.travis-ci.com}]
security: [{}, {token: []}]
x-travis-headers: {Travis-API-Version: "3"}
tags:
  - {name: builds, description: Builds.}
  - {name: jobs, description: Jobs.}
  - {name: repositories, description: Repositories.}
paths:
  /build/{build_id}: {$ref: 'builds.yaml#/paths/~1build~1{build_id}'}
  /repo/{repository}/builds: {$ref: 'builds.yaml#/paths/~1repo~1{repository}~1builds'}
  /job/{job_id}: {$ref: 'jobs.yaml#/paths/~1job~1{job_id}'}
  /repo/{repository}: {$ref: 'repositories.yaml#/paths/~1repo~1{repository}'}
components: {securitySchemes: {token: {type: apiKey, in: header, name: Authorization}}}
""",
    "shared.yaml": """\
parameters:
  Include:
    name: include
    in: query
    description: What to send beside the usual.
    style: form
    explode: false
    schema: {type: array, items: {type: string}, minItems: 1}
    example: [build.jobs]
  Offset: {name: offset, in: query, description: How many to skip., schema: {type: integer, minimum: 0}, example: 25}
  Limit: {name: limit, in: query, description: How many a page., schema: {type: integer, minimum: 1}, example: 25}
responses:
  NotFound:
    description: There is none, or you may not see it.
    content:
      application/json:
        schema: {$ref: '#/schemas/Error'}
        examples:
          none: {value: {"@type": error, error_type: not_found, error_message: not found}}
schemas:
  Error:
    type: object
    description: What went wrong.
    required: ["@type", error_type, error_message]
    properties:
      "@type": {type: string, const: error, description: What it is.}
      error_type: {type: string, description: Its kind., example: not_found}
      error_message: {type: string, description: In words., example: not found}
  Pagination:
    type: object
    description: Where a page is in its collection.
    required: [limit, offset, count, is_first, is_last, next, prev]
    properties:
      limit: {type: integer, description: Entries a page., example: 2}
      offset: {type: integer, description: Entries before this page., example: 0}
      count: {type: integer, description: Entries in all., example: 3}
      is_first: {type: boolean, description: Whether it is the first., example: true}
      is_last: {type: boolean, description: Whether it is the last., example: false}
      next: {description: The next., anyOf: [{$ref: '#/schemas/PageReference'}, {type: "null"}]}
      prev: {description: The one before., anyOf: [{$ref: '#/schemas/PageReference'}, {type: "null"}]}
  PageReference:
    type: object
    description: Another page.
    required: ["@href", offset, limit]
    properties:
      "@href": {type: string, description: Its address., example: /repo/1/builds?offset=2}
      offset: {type: integer, description: Entries before it., example: 2}
      limit: {type: integer, description: Entries a page., example: 2}
""",
    "builds.yaml": """\
paths:
  /build/{build_id}:
    get:
      operationId: builds_get
      tags: [builds]
      summary: Get a build.
      description: One build.
      security: [{}, {token: []}]
      x-travis-source: [lib/travis/api/v3/services/build/find.rb]
      x-travis-action: build.find
      x-travis-call: builds.get
      x-travis-arguments: {build: {parameters: [build_id]}}
      parameters:
        - {name: build_id, in: path, required: true, description: Its id., schema: {type: integer, minimum: 0}, example: 7}
        - {$ref: 'shared.yaml#/parameters/Include'}
      responses:
        "200":
          description: The build.
          content:
            application/json:
              schema: {$ref: '#/schemas/Build'}
              examples: {build: {$ref: '#/examples/Build'}}
        "404": {$ref: 'shared.yaml#/responses/NotFound'}
  /repo/{repository}/builds:
    get:
      operationId: builds_list
      tags: [builds]
      summary: List the builds of a repository.
      description: Newest first.
      security: [{}, {token: []}]
      x-travis-source: [lib/travis/api/v3/services/builds/find.rb]
      x-travis-action: builds.find
      x-travis-call: builds.list
      x-travis-pagination: {by: offset}
      parameters:
        - {name: repository, in: path, required: true, description: Its slug., schema: {type: string}, example: rails/rails}
        - name: state
          in: query
          description: In one of these states.
          style: form
          explode: false
          schema: {type: array, items: {$ref: '#/schemas/BuildState'}, minItems: 1}
          example: [passed]
        - {$ref: 'shared.yaml#/parameters/Include'}
        - {$ref: 'shared.yaml#/parameters/Limit'}
        - {$ref: 'shared.yaml#/parameters/Offset'}
        - name: representation
          in: query
          description: The form of the entries.
          schema: {$ref: '#/schemas/BuildsRepresentation'}
          example: minimal
      responses:
        "200":
          description: The builds.
          content:
            application/json:
              schema: {anyOf: [{$ref: '#/schemas/Builds'}, {$ref: '#/schemas/BuildsMinimal'}]}
              examples:
                builds:
                  value:
                    "@type": builds
                    "@href": /repo/1/builds
                    "@representation": standard
                    "@pagination": {limit: 2, offset: 0, count: 0, is_first: true, is_last: true, next: null, prev: null}
                    builds: []
        "404": {$ref: 'shared.yaml#/responses/NotFound'}
schemas:
  BuildState:
    type: string
    description: How a build is.
    enum: [started, passed, failed]
    example: passed
  BuildsRepresentation:
    type: string
    description: In which form the entries are sent.
    x-travis-closed: true
    enum: [standard, minimal]
    example: standard
  BuildFragment:
    x-travis-abstract: true
    type: object
    required: ["@href", id, state]
    properties:
      "@href": {type: string, description: Its address., example: /build/7}
      "@permissions":
        type: object
        description: What you may do with it.
        additionalProperties: {type: boolean}
        example: {read: true}
      id: {type: integer, description: Its id., example: 7}
      state: {$ref: '#/schemas/BuildState', description: How it is.}
      duration: {type: [integer, "null"], description: Seconds that it took., example: 60}
  BuildMinimal:
    description: A build, in short.
    allOf:
      - {$ref: '#/schemas/BuildFragment'}
      - type: object
        required: ["@type", "@representation"]
        properties:
          "@type": {type: string, const: build, description: What it is.}
          "@representation": {type: string, const: minimal, description: In which form.}
  Build:
    description: A build.
    x-travis-extends: BuildMinimal
    allOf:
      - {$ref: '#/schemas/BuildFragment'}
      - type: object
        required: ["@type", "@representation", repository, created_by, updated_at]
        properties:
          "@type": {type: string, const: build, description: What it is.}
          "@representation": {type: string, const: standard, description: In which form.}
          repository: {$ref: 'repositories.yaml#/schemas/RepositoryMinimal', description: The repository.}
          created_by:
            description: Who led to it.
            anyOf:
              - {$ref: 'owners.yaml#/schemas/User'}
              - {$ref: 'owners.yaml#/schemas/Organization'}
              - {type: "null"}
          updated_at: {type: [string, "null"], format: date-time, description: When it last changed., example: "2019-03-04T10:20:30.123Z"}
          jobs:
            type: array
            description: Its jobs.
            items: {$ref: 'jobs.yaml#/schemas/JobMinimal'}
            x-travis-include: build.jobs
          log_complete: {type: boolean, description: Whether all logs are there., example: true, x-travis-include: build.log_complete}
  Builds:
    type: object
    description: Builds.
    x-travis-envelope: builds
    required: ["@type", "@href", "@representation", "@pagination", builds]
    properties:
      "@type": {type: string, const: builds, description: What it is.}
      "@href": {type: string, description: Its address., example: /repo/1/builds}
      "@representation": {type: string, const: standard, description: In which form.}
      "@pagination": {$ref: 'shared.yaml#/schemas/Pagination', description: Where this page is.}
      builds: {type: array, description: The builds., items: {$ref: '#/schemas/Build'}}
  BuildsMinimal:
    type: object
    description: Builds, in short.
    x-travis-envelope: builds
    required: ["@type", "@href", "@representation", "@pagination", builds]
    properties:
      "@type": {type: string, const: builds, description: What it is.}
      "@href": {type: string, description: Its address., example: /repo/1/builds}
      "@representation": {type: string, const: minimal, description: In which form.}
      "@pagination": {$ref: 'shared.yaml#/schemas/Pagination', description: Where this page is.}
      builds: {type: array, description: The builds., items: {$ref: '#/schemas/BuildMinimal'}}
examples:
  Build:
    value:
      "@type": build
      "@href": /build/7
      "@representation": standard
      "@permissions": {read: true}
      id: 7
      state: passed
      duration: 60
      repository: {"@type": repository, "@href": /repo/1, "@representation": minimal, id: 1, slug: rails/rails}
      created_by: {"@type": user, "@href": /user/3, "@representation": minimal, id: 3, login: rkh}
      updated_at: "2019-03-04T10:20:30.123Z"
""",
    "jobs.yaml": """\
paths:
  /job/{job_id}:
    get:
      operationId: jobs_get
      tags: [jobs]
      summary: Get a job.
      description: One job.
      security: [{}, {token: []}]
      x-travis-source: [lib/travis/api/v3/services/job/find.rb]
      x-travis-call: jobs.get
      parameters:
        - {name: job_id, in: path, required: true, description: Its id., schema: {type: integer, minimum: 0}, example: 42}
        - {$ref: 'shared.yaml#/parameters/Include'}
      responses:
        "200":
          description: The job.
          content:
            application/json:
              schema: {$ref: '#/schemas/Job'}
              examples:
                job:
                  value:
                    "@type": job
                    "@href": /job/42
                    "@representation": standard
                    id: 42
                    number: "7.1"
                    build: {"@type": build, "@href": /build/7, "@representation": minimal, id: 7, state: passed}
        "404": {$ref: 'shared.yaml#/responses/NotFound'}
schemas:
  JobFragment:
    x-travis-abstract: true
    type: object
    required: ["@href", id]
    properties:
      "@href": {type: string, description: Its address., example: /job/42}
      id: {type: integer, description: Its id., example: 42}
  JobMinimal:
    description: A job, in short.
    allOf:
      - {$ref: '#/schemas/JobFragment'}
      - type: object
        required: ["@type", "@representation"]
        properties:
          "@type": {type: string, const: job, description: What it is.}
          "@representation": {type: string, const: minimal, description: In which form.}
  Job:
    description: A job.
    x-travis-extends: JobMinimal
    allOf:
      - {$ref: '#/schemas/JobFragment'}
      - type: object
        required: ["@type", "@representation", number, build]
        properties:
          "@type": {type: string, const: job, description: What it is.}
          "@representation": {type: string, const: standard, description: In which form.}
          number: {type: string, description: Its number., example: "7.1"}
          build: {$ref: 'builds.yaml#/schemas/BuildMinimal', description: The build that it belongs to.}
""",
    "repositories.yaml": """\
paths:
  /repo/{repository}:
    get:
      operationId: repositories_get
      tags: [repositories]
      summary: Get a repository.
      description: One repository.
      security: [{}, {token: []}]
      x-travis-source: [lib/travis/api/v3/services/repository/find.rb]
      x-travis-call: repositories.get
      parameters:
        - {name: repository, in: path, required: true, description: Its slug., schema: {type: string}, example: rails/rails}
      responses:
        "200":
          description: The repository.
          content:
            application/json:
              schema: {$ref: '#/schemas/Repository'}
              examples:
                repository:
                  value:
                    "@type": repository
                    "@href": /repo/1
                    "@representation": standard
                    id: 1
                    slug: rails/rails
                    owner: {"@type": organization, "@href": /org/87, id: 87, login: rails}
        "404": {$ref: 'shared.yaml#/responses/NotFound'}
schemas:
  RepositoryFragment:
    x-travis-abstract: true
    type: object
    required: ["@href", id, slug]
    properties:
      "@href": {type: string, description: Its address., example: /repo/1}
      id: {type: integer, description: Its id., example: 1}
      slug: {type: string, description: Owner and name., example: rails/rails}
  RepositoryMinimal:
    description: A repository, in short.
    allOf:
      - {$ref: '#/schemas/RepositoryFragment'}
      - type: object
        required: ["@type", "@representation"]
        properties:
          "@type": {type: string, const: repository, description: What it is.}
          "@representation": {type: string, const: minimal, description: In which form.}
  Repository:
    description: A repository.
    x-travis-extends: RepositoryMinimal
    allOf:
      - {$ref: '#/schemas/RepositoryFragment'}
      - type: object
        required: ["@type", "@representation", owner]
        properties:
          "@type": {type: string, const: repository, description: What it is.}
          "@representation": {type: string, const: standard, description: In which form.}
          owner:
            description: Whose it is.
            anyOf: [{$ref: 'owners.yaml#/schemas/User'}, {$ref: 'owners.yaml#/schemas/Organization'}]
""",
    "owners.yaml": """\
schemas:
  OwnerFragment:
    x-travis-abstract: true
    type: object
    required: [id, login]
    properties:
      id: {type: integer, description: Its id., example: 87}
      login: {type: string, description: Its name at GitHub., example: rails}
  User:
    description: A user. Where it stands for an owner it has no representation.
    allOf:
      - {$ref: '#/schemas/OwnerFragment'}
      - type: object
        required: ["@type", "@href"]
        properties:
          "@type": {type: string, const: user, description: What it is.}
          "@representation": {type: string, const: minimal, description: In which form.}
          "@href": {type: string, description: Its address., example: /user/3}
  Organization:
    description: An organization. Where it stands for an owner it has no representation.
    allOf:
      - {$ref: '#/schemas/OwnerFragment'}
      - type: object
        required: ["@type", "@href"]
        properties:
          "@type": {type: string, const: organization, description: What it is.}
          "@representation": {type: string, const: minimal, description: In which form.}
          "@href": {type: string, description: Its address., example: /org/87}
""",
}
