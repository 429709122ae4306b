"""A second small description of V3: what else its manifest needs, one example of each.

A repository by id, slug or provider and slug; an owner by login, provider or GitHub id; dotted keys; includes and orders
that are checked; permissions; reduced owners; values of several types; nested bodies; answers of all statuses.
"""
# ruff: noqa: E501  # YAML in flow style

FILES = {
    "openapi.yaml": """\
openapi: 3.1.0
info: {title: More of V3, version: "3", license: {name: MIT, url: https://opensource.org/license/mit}}
servers: [{url: https://api.travis-ci.com}]
security: [{}, {token: []}]
x-travis-headers: {Travis-API-Version: "3"}
x-travis-warnings: ServerWarning
x-travis-templates:
  /repo/{repository}:
    provider: {path: '/repo/{provider}/{repository}', parameters: [{$ref: 'shared.yaml#/parameters/Provider'}]}
  /owner/{login}:
    provider: {path: '/owner/{provider}/{login}', parameters: [{$ref: 'shared.yaml#/parameters/Provider'}]}
    github_id: {path: '/owner/github_id/{github_id}', parameters: [{$ref: 'shared.yaml#/parameters/GithubId'}]}
tags:
  - {name: broadcasts, description: Broadcasts.}
  - {name: builds, description: Builds.}
  - {name: env_vars, description: Environment variables.}
  - {name: logs, description: Logs.}
  - {name: manifest, description: What the server says of itself.}
  - {name: owners, description: Owners.}
  - {name: repositories, description: Repositories.}
  - {name: requests, description: Build requests.}
  - {name: settings, description: Settings.}
paths:
  /: {$ref: 'manifest.yaml#/paths/~1'}
  /broadcasts: {$ref: 'broadcasts.yaml#/paths/~1broadcasts'}
  /build/{build_id}/cancel: {$ref: 'builds.yaml#/paths/~1build~1{build_id}~1cancel'}
  /builds: {$ref: 'builds.yaml#/paths/~1builds'}
  /job/{job_id}/log: {$ref: 'logs.yaml#/paths/~1job~1{job_id}~1log'}
  /job/{job_id}/log_parts: {$ref: 'logs.yaml#/paths/~1job~1{job_id}~1log_parts'}
  /owner/{login}: {$ref: 'owners.yaml#/paths/~1owner~1{login}'}
  /owner/{login}/repos: {$ref: 'repositories.yaml#/paths/~1owner~1{login}~1repos'}
  /repo/{repository}: {$ref: 'repositories.yaml#/paths/~1repo~1{repository}'}
  /repo/{repository}/builds: {$ref: 'builds.yaml#/paths/~1repo~1{repository}~1builds'}
  /repo/{repository}/env_vars: {$ref: 'env_vars.yaml#/paths/~1repo~1{repository}~1env_vars'}
  /repo/{repository}/env_var/{env_var_id}: {$ref: 'env_vars.yaml#/paths/~1repo~1{repository}~1env_var~1{env_var_id}'}
  /repo/{repository}/requests: {$ref: 'requests.yaml#/paths/~1repo~1{repository}~1requests'}
  /repo/{repository}/setting/{setting_name}: {$ref: 'settings.yaml#/paths/~1repo~1{repository}~1setting~1{setting_name}'}
  /repos: {$ref: 'repositories.yaml#/paths/~1repos'}
components: {securitySchemes: {token: {type: apiKey, in: header, name: Authorization}}}
""",
    "shared.yaml": """\
parameters:
  Repository:
    name: repository
    in: path
    required: true
    description: Its id, or its slug.
    schema: {anyOf: [{type: integer, minimum: 0}, {type: string, pattern: '^[^/]+/[^/]+$'}]}
    example: rails/rails
  Provider: {name: provider, in: path, required: true, description: Who hosts it., schema: {$ref: '#/schemas/Provider'}, example: github}
  Login: {name: login, in: path, required: true, description: Its login., schema: {type: string}, example: rails}
  GithubId: {name: github_id, in: path, required: true, description: Its id at GitHub., schema: {type: integer, minimum: 0}, example: 4223}
  Offset: {name: offset, in: query, description: How many to skip., schema: {type: integer, minimum: 0}, example: 25}
  Limit: {name: limit, in: query, description: How many a page., schema: {type: integer, minimum: 1}, example: 25}
responses:
  NotFound:
    description: There is none, or you may not see it.
    content:
      application/json:
        schema: {$ref: '#/schemas/Error'}
        examples:
          none: {value: {"@type": error, error_type: not_found, error_message: not found, resource_type: repository}}
schemas:
  Provider:
    type: string
    description: Who hosts a repository.
    x-travis-closed: true
    enum: [github, bitbucket]
    example: github
  ErrorType:
    type: string
    description: The kind of an error.
    enum: [not_found, login_required, repository_inactive]
    example: not_found
  Error:
    type: object
    description: What went wrong.
    required: ["@type", error_type, error_message]
    properties:
      "@type": {type: string, const: error, description: What it is.}
      error_type: {$ref: '#/schemas/ErrorType', description: Its kind.}
      error_message: {type: string, description: In words., example: not found}
      resource_type: {type: string, description: Of what., example: repository}
  ServerWarning:
    type: object
    description: Something in the request that the server did not use.
    required: ["@type", message]
    properties:
      "@type": {type: string, const: warning, description: What it is.}
      message: {type: string, description: In words., example: 'query parameter foo not safelisted, ignored'}
      warning_type: {type: string, description: Its kind., example: ignored_parameter}
      parameter: {type: string, description: The parameter., example: foo}
      value: {type: string, description: Its value., example: a}
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
      "@href": {type: string, description: Its address., example: /repos?offset=2}
      offset: {type: integer, description: Entries before it., example: 2}
      limit: {type: integer, description: Entries a page., example: 2}
""",
    "manifest.yaml": """\
paths:
  /:
    get:
      operationId: manifest_get
      tags: [manifest]
      summary: Get the manifest.
      description: All that the server can do.
      security: [{}]
      x-travis-source: [lib/travis/api/v3/service_index.rb]
      x-travis-action: home.find
      x-travis-call: manifest.get
      responses:
        "200":
          description: The manifest.
          content:
            application/json:
              schema: {$ref: '#/schemas/Home'}
              examples:
                home:
                  value:
                    "@type": home
                    "@href": /
                    resources:
                      build:
                        "@type": resource
                        actions: {find: [{"@type": template, request_method: GET, uri_template: '/build/{build.id}{?include}'}]}
                        attributes: [id, number]
schemas:
  Home:
    type: object
    description: The server, by itself.
    required: ["@type", "@href", resources]
    properties:
      "@type": {type: string, const: home, description: What it is.}
      "@href": {type: string, description: Its address., example: /}
      resources:
        type: object
        description: Its resources.
        additionalProperties: {$ref: '#/schemas/ManifestResource'}
  ManifestResource:
    type: object
    description: A resource, by itself.
    required: ["@type", actions]
    properties:
      "@type": {type: string, const: resource, description: What it is.}
      actions:
        type: object
        description: Its actions.
        additionalProperties: {type: array, items: {$ref: '#/schemas/Template'}}
      attributes: {type: array, description: Its attributes., items: {type: string}, example: [id]}
  Template:
    type: object
    description: An address with parameters.
    required: ["@type", request_method, uri_template]
    properties:
      "@type": {type: string, const: template, description: What it is.}
      request_method: {type: string, description: The method., example: GET}
      uri_template: {type: string, description: The address., example: /repos}
""",
    "broadcasts.yaml": """\
paths:
  /broadcasts:
    get:
      operationId: broadcasts_list
      tags: [broadcasts]
      summary: List broadcasts.
      description: All for you, not paged.
      security: [{token: []}]
      x-travis-source: [lib/travis/api/v3/services/broadcasts/for_current_user.rb]
      x-travis-action: broadcasts.for_current_user
      x-travis-call: broadcasts.list
      parameters:
        - name: active
          in: query
          description: These.
          style: form
          explode: false
          schema: {type: array, items: {type: boolean}, minItems: 1}
          example: [true]
      responses:
        "200":
          description: The broadcasts.
          content:
            application/json:
              schema: {$ref: '#/schemas/Broadcasts'}
              examples: {none: {value: {"@type": broadcasts, "@href": /broadcasts, "@representation": standard, broadcasts: []}}}
schemas:
  Broadcasts:
    type: object
    description: Broadcasts.
    x-travis-envelope: broadcasts
    required: ["@type", "@href", "@representation", broadcasts]
    properties:
      "@type": {type: string, const: broadcasts, description: What it is.}
      "@href": {type: string, description: Its address., example: /broadcasts}
      "@representation": {type: string, const: standard, description: In which form.}
      broadcasts: {type: array, description: They., items: {$ref: '#/schemas/Broadcast'}}
  Broadcast:
    type: object
    description: A broadcast.
    required: ["@type", "@representation", id, recipients]
    properties:
      "@type": {type: string, const: broadcast, description: What it is.}
      "@representation": {type: string, const: standard, description: In which form.}
      id: {type: integer, description: Its id., example: 1}
      recipients:
        type: array
        description: For whom it is.
        items: {$ref: '#/schemas/Recipient'}
  Recipient:
    description: For whom something is.
    anyOf:
      - {$ref: 'owners.yaml#/schemas/UserMinimal'}
      - {$ref: 'owners.yaml#/schemas/OrganizationMinimal'}
      - {$ref: 'repositories.yaml#/schemas/RepositoryMinimal'}
""",
    "owners.yaml": """\
paths:
  /owner/{login}:
    get:
      operationId: owners_get
      tags: [owners]
      summary: Get an owner.
      description: A user or an organization.
      security: [{}, {token: []}]
      x-travis-source: [lib/travis/api/v3/services/owner/find.rb]
      x-travis-action: owner.find
      x-travis-call: owners.get
      parameters: [{$ref: 'shared.yaml#/parameters/Login'}]
      responses:
        "200":
          description: The owner.
          content:
            application/json:
              schema: {anyOf: [{$ref: '#/schemas/User'}, {$ref: '#/schemas/Organization'}]}
              examples:
                organization:
                  value: {"@type": organization, "@href": /org/87, "@representation": standard, id: 87, login: rails, name: null, avatar_url: null}
        "404": {$ref: 'shared.yaml#/responses/NotFound'}
schemas:
  UserReferenceFragment:
    x-travis-abstract: true
    type: object
    required: ["@type", "@href", id, login]
    properties:
      "@type": {type: string, const: user, description: What it is.}
      "@href": {type: string, description: Its address., example: /user/3}
      id: {type: integer, description: Its id., example: 3}
      login: {type: string, description: Its name at GitHub., example: rkh}
  UserFragment:
    x-travis-abstract: true
    allOf:
      - {$ref: '#/schemas/UserReferenceFragment'}
      - type: object
        required: [name]
        properties:
          name: {type: [string, "null"], description: Its name., example: Konstantin}
  UserReference:
    description: A user where it stands for an owner, with little more than its login.
    allOf:
      - {$ref: '#/schemas/UserReferenceFragment'}
      - type: object
        properties:
          "@representation": {type: string, const: minimal, description: In which form.}
  UserMinimal:
    description: A user, in short.
    x-travis-extends: UserReference
    allOf:
      - {$ref: '#/schemas/UserFragment'}
      - type: object
        required: ["@representation"]
        properties:
          "@representation": {type: string, const: minimal, description: In which form.}
  User:
    description: A user.
    x-travis-extends: UserMinimal
    allOf:
      - {$ref: '#/schemas/UserFragment'}
      - type: object
        required: ["@representation", avatar_url]
        properties:
          "@representation": {type: string, const: standard, description: In which form.}
          avatar_url: {type: [string, "null"], description: Its picture., example: null}
  OrganizationReferenceFragment:
    x-travis-abstract: true
    type: object
    required: ["@type", "@href", id, login]
    properties:
      "@type": {type: string, const: organization, description: What it is.}
      "@href": {type: string, description: Its address., example: /org/87}
      id: {type: integer, description: Its id., example: 87}
      login: {type: string, description: Its name at GitHub., example: rails}
  OrganizationFragment:
    x-travis-abstract: true
    allOf:
      - {$ref: '#/schemas/OrganizationReferenceFragment'}
      - type: object
        required: [name]
        properties:
          name: {type: [string, "null"], description: Its name., example: Rails}
  OrganizationReference:
    description: An organization where it stands for an owner, with little more than its login.
    allOf:
      - {$ref: '#/schemas/OrganizationReferenceFragment'}
      - type: object
        properties:
          "@representation": {type: string, const: minimal, description: In which form.}
  OrganizationMinimal:
    description: An organization, in short.
    x-travis-extends: OrganizationReference
    allOf:
      - {$ref: '#/schemas/OrganizationFragment'}
      - type: object
        required: ["@representation"]
        properties:
          "@representation": {type: string, const: minimal, description: In which form.}
  Organization:
    description: An organization.
    x-travis-extends: OrganizationMinimal
    allOf:
      - {$ref: '#/schemas/OrganizationFragment'}
      - type: object
        required: ["@representation", avatar_url]
        properties:
          "@representation": {type: string, const: standard, description: In which form.}
          avatar_url: {type: [string, "null"], description: Its picture., example: null}
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
      x-travis-action: repository.find
      x-travis-call: repositories.get
      parameters:
        - {$ref: 'shared.yaml#/parameters/Repository'}
        - {$ref: '#/parameters/Include'}
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
                    "@permissions": {read: true, star: false}
                    id: 1
                    slug: rails/rails
                    owner: {"@type": organization, "@href": /org/87, id: 87, login: rails}
        "404": {$ref: 'shared.yaml#/responses/NotFound'}
  /repos:
    get:
      operationId: repositories_list_for_current_user
      tags: [repositories]
      summary: List your repositories.
      description: Those that you have permissions for.
      security: [{token: []}]
      x-travis-source: [lib/travis/api/v3/services/repositories/for_current_user.rb]
      x-travis-action: repositories.for_current_user
      x-travis-call: repositories.list
      x-travis-pagination: {by: offset}
      parameters:
        - {$ref: '#/parameters/Include'}
        - {$ref: '#/parameters/SortBy'}
        - {$ref: 'shared.yaml#/parameters/Limit'}
        - {$ref: 'shared.yaml#/parameters/Offset'}
      responses: {"200": {$ref: '#/responses/Repositories'}}
  /owner/{login}/repos:
    get:
      operationId: repositories_list_for_owner
      tags: [repositories]
      summary: List the repositories of an owner.
      description: Those that you may see.
      security: [{}, {token: []}]
      x-travis-source: [lib/travis/api/v3/services/repositories/for_owner.rb]
      x-travis-action: repositories.for_owner
      x-travis-call: repositories.list
      x-travis-arguments: {owner: {parameters: [login]}}
      x-travis-pagination: {by: offset}
      parameters:
        - {$ref: 'shared.yaml#/parameters/Login'}
        - {$ref: '#/parameters/Include'}
        - {$ref: '#/parameters/SortBy'}
        - {$ref: 'shared.yaml#/parameters/Limit'}
        - {$ref: 'shared.yaml#/parameters/Offset'}
      responses:
        "200": {$ref: '#/responses/Repositories'}
        "404": {$ref: 'shared.yaml#/responses/NotFound'}
parameters:
  Include:
    name: include
    in: query
    description: What to send beside the usual.
    style: form
    explode: false
    schema: {type: array, items: {$ref: '#/schemas/RepositoryInclude'}, minItems: 1}
    example: [repository.next_build_number]
  SortBy:
    name: sort_by
    in: query
    description: In which order.
    style: form
    explode: false
    schema: {type: array, items: {$ref: '#/schemas/RepositoriesSort'}, minItems: 1}
    example: ['default_branch.last_build:desc', id]
responses:
  Repositories:
    description: The repositories.
    content:
      application/json:
        schema: {$ref: '#/schemas/Repositories'}
        examples:
          none:
            value:
              "@type": repositories
              "@href": /repos
              "@representation": standard
              "@pagination": {limit: 2, offset: 0, count: 0, is_first: true, is_last: true, next: null, prev: null}
              repositories: []
schemas:
  RepositoryInclude:
    type: string
    description: What may be sent with repositories.
    x-travis-closed: true
    enum: [repository.next_build_number, repository.owner, repository.@permissions]
    example: repository.next_build_number
  RepositoriesSort:
    type: string
    description: How repositories are ordered.
    x-travis-closed: true
    enum: [id, 'id:asc', 'id:desc', default_branch.last_build, 'default_branch.last_build:desc']
    example: 'id:desc'
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
          "@permissions": {$ref: '#/schemas/RepositoryPermissions', x-travis-include: repository.@permissions}
  Repository:
    description: A repository.
    x-travis-extends: RepositoryMinimal
    allOf:
      - {$ref: '#/schemas/RepositoryFragment'}
      - type: object
        required: ["@type", "@representation", "@permissions", owner]
        properties:
          "@type": {type: string, const: repository, description: What it is.}
          "@representation": {type: string, const: standard, description: In which form.}
          "@permissions": {$ref: '#/schemas/RepositoryPermissions'}
          owner:
            description: Whose it is.
            anyOf: [{$ref: 'owners.yaml#/schemas/UserReference'}, {$ref: 'owners.yaml#/schemas/OrganizationReference'}]
          next_build_number:
            type: [integer, "null"]
            description: The number that the next build will have.
            example: 8
            x-travis-include: repository.next_build_number
  RepositoryPermissions:
    type: object
    description: What you may do with a repository.
    required: [read, star]
    properties:
      read: {type: boolean, description: See it., example: true}
      star: {type: boolean, description: Star it., example: true}
  Repositories:
    type: object
    description: Repositories.
    x-travis-envelope: repositories
    required: ["@type", "@href", "@representation", "@pagination", repositories]
    properties:
      "@type": {type: string, const: repositories, description: What it is.}
      "@href": {type: string, description: Its address., example: /repos}
      "@representation": {type: string, const: standard, description: In which form.}
      "@pagination": {$ref: 'shared.yaml#/schemas/Pagination', description: Where this page is.}
      repositories: {type: array, description: They., items: {$ref: '#/schemas/Repository'}}
""",
    "builds.yaml": """\
paths:
  /build/{build_id}/cancel:
    post:
      operationId: builds_cancel
      tags: [builds]
      summary: Cancel a build.
      description: It ends soon after.
      security: [{token: []}]
      x-travis-source: [lib/travis/api/v3/services/build/cancel.rb]
      x-travis-action: build.cancel
      x-travis-call: builds.cancel
      x-travis-arguments: {build: {parameters: [build_id]}}
      parameters:
        - {name: build_id, in: path, required: true, description: Its id., schema: {type: integer, minimum: 0}, example: 7}
      responses:
        "202":
          description: It will be.
          content:
            application/json:
              schema: {$ref: '#/schemas/BuildPending'}
              examples:
                pending:
                  value:
                    "@type": pending
                    build: {"@type": build, "@href": /build/7, "@representation": minimal, id: 7}
                    state_change: cancel
                    resource_type: build
        "404": {$ref: 'shared.yaml#/responses/NotFound'}
  /builds:
    get:
      operationId: builds_list_for_current_user
      tags: [builds]
      summary: List your builds.
      description: Newest first.
      security: [{token: []}]
      x-travis-source: [lib/travis/api/v3/services/builds/for_current_user.rb]
      x-travis-action: builds.for_current_user
      x-travis-call: builds.list
      x-travis-pagination: {by: offset}
      parameters:
        - {$ref: 'shared.yaml#/parameters/Limit'}
        - {$ref: 'shared.yaml#/parameters/Offset'}
      responses: {"200": {$ref: '#/responses/Builds'}}
  /repo/{repository}/builds:
    get:
      operationId: builds_list_for_repository
      tags: [builds]
      summary: List the builds of a repository.
      description: Newest first.
      security: [{}, {token: []}]
      x-travis-source: [lib/travis/api/v3/services/builds/find.rb]
      x-travis-action: builds.find
      x-travis-call: builds.list
      x-travis-pagination: {by: offset}
      parameters:
        - {$ref: 'shared.yaml#/parameters/Repository'}
        - name: build.event_type
          in: query
          description: That came of these.
          style: form
          explode: false
          schema: {type: array, items: {type: string}, minItems: 1}
          example: [push]
        - name: branch.name
          in: query
          description: On these branches.
          style: form
          explode: false
          schema: {type: array, items: {type: string}, minItems: 1}
          example: [main]
        - {$ref: 'shared.yaml#/parameters/Limit'}
        - {$ref: 'shared.yaml#/parameters/Offset'}
        - name: representation
          in: query
          description: The form of the entries.
          schema: {$ref: '#/schemas/BuildsRepresentation'}
          example: list
      responses:
        "200":
          description: The builds.
          content:
            application/json:
              schema: {anyOf: [{$ref: '#/schemas/Builds'}, {$ref: '#/schemas/BuildsList'}]}
              examples: {none: {$ref: '#/examples/NoBuilds'}}
        "404": {$ref: 'shared.yaml#/responses/NotFound'}
responses:
  Builds:
    description: The builds.
    content:
      application/json:
        schema: {$ref: '#/schemas/Builds'}
        examples: {none: {$ref: '#/examples/NoBuilds'}}
examples:
  NoBuilds:
    value:
      "@type": builds
      "@href": /builds
      "@representation": standard
      "@pagination": {limit: 2, offset: 0, count: 0, is_first: true, is_last: true, next: null, prev: null}
      builds: []
schemas:
  BuildsRepresentation:
    type: string
    description: In which form the entries are sent.
    x-travis-closed: true
    enum: [standard, list]
    example: standard
  BuildFragment:
    x-travis-abstract: true
    type: object
    required: ["@type", "@href", id]
    properties:
      "@type": {type: string, const: build, description: What it is.}
      "@href": {type: string, description: Its address., example: /build/7}
      id: {type: integer, description: Its id., example: 7}
  BuildMinimal:
    description: A build, in short.
    allOf:
      - {$ref: '#/schemas/BuildFragment'}
      - type: object
        required: ["@representation"]
        properties:
          "@representation": {type: string, const: minimal, description: In which form.}
  BuildList:
    description: A build, as a list of them needs it.
    x-travis-extends: BuildMinimal
    allOf:
      - {$ref: '#/schemas/BuildFragment'}
      - type: object
        required: ["@representation", created_by, request_id]
        properties:
          "@representation": {type: string, const: list, description: In which form.}
          created_by:
            description: Who led to it.
            anyOf: [{$ref: 'owners.yaml#/schemas/UserReference'}, {$ref: 'owners.yaml#/schemas/OrganizationReference'}, {type: "null"}]
          request_id: {type: integer, description: What led to it., example: 1}
  Build:
    description: A build.
    x-travis-extends: BuildMinimal
    allOf:
      - {$ref: '#/schemas/BuildFragment'}
      - type: object
        required: ["@representation", created_by]
        properties:
          "@representation": {type: string, const: standard, description: In which form.}
          created_by:
            description: Who led to it.
            anyOf: [{$ref: 'owners.yaml#/schemas/UserReference'}, {$ref: 'owners.yaml#/schemas/OrganizationReference'}, {type: "null"}]
  BuildPending:
    type: object
    description: What will happen to a build.
    required: ["@type", build, state_change, resource_type]
    properties:
      "@type": {type: string, const: pending, description: What it is.}
      build: {$ref: '#/schemas/BuildMinimal', description: The build.}
      state_change: {type: string, description: What will be done., example: cancel}
      resource_type: {type: string, description: Of what., example: build}
  BuildsFragment:
    x-travis-abstract: true
    type: object
    required: ["@type", "@href", "@pagination"]
    properties:
      "@type": {type: string, const: builds, description: What it is.}
      "@href": {type: string, description: Its address., example: /repo/1/builds}
      "@pagination": {$ref: 'shared.yaml#/schemas/Pagination', description: Where this page is.}
  Builds:
    description: Builds.
    x-travis-envelope: builds
    allOf:
      - {$ref: '#/schemas/BuildsFragment'}
      - type: object
        required: ["@representation", builds]
        properties:
          "@representation": {type: string, const: standard, description: In which form.}
          builds: {type: array, description: The builds., items: {$ref: '#/schemas/Build'}}
  BuildsList:
    description: Builds, as a list of them needs them.
    x-travis-envelope: builds
    allOf:
      - {$ref: '#/schemas/BuildsFragment'}
      - type: object
        required: ["@representation", builds]
        properties:
          "@representation": {type: string, const: list, description: In which form.}
          builds: {type: array, description: The builds., items: {$ref: '#/schemas/BuildList'}}
""",
    "env_vars.yaml": """\
paths:
  /repo/{repository}/env_vars:
    post:
      operationId: env_vars_create
      tags: [env_vars]
      summary: Create a variable.
      description: The keys are dotted, the answer's are not.
      security: [{token: []}]
      x-travis-source: [lib/travis/api/v3/services/env_vars/create.rb]
      x-travis-action: env_vars.create
      x-travis-call: env_vars.create
      x-travis-arguments:
        name: {parameters: [env_var.name], keyword: true}
        value: {parameters: [env_var.value], keyword: true}
        public: {parameters: [env_var.public], keyword: true}
      parameters: [{$ref: 'shared.yaml#/parameters/Repository'}]
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/schemas/NewEnvVar'}
            examples: {one: {value: {env_var.name: A, env_var.value: "1", env_var.public: true}}}
      responses:
        "201":
          description: The variable.
          content:
            application/json:
              schema: {$ref: '#/schemas/EnvVar'}
              examples: {one: {$ref: '#/examples/EnvVar'}}
        "404": {$ref: 'shared.yaml#/responses/NotFound'}
  /repo/{repository}/env_var/{env_var_id}:
    patch:
      operationId: env_vars_update
      tags: [env_vars]
      summary: Change a variable.
      description: What is not given stays as it is.
      security: [{token: []}]
      x-travis-source: [lib/travis/api/v3/services/env_var/update.rb]
      x-travis-action: env_var.update
      x-travis-call: env_vars.update
      x-travis-arguments:
        env_var: {parameters: [env_var_id]}
        name: {parameters: [env_var.name], keyword: true}
        value: {parameters: [env_var.value], keyword: true}
        public: {parameters: [env_var.public], keyword: true}
      parameters:
        - {$ref: 'shared.yaml#/parameters/Repository'}
        - {$ref: '#/parameters/EnvVarId'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/schemas/EnvVarChange'}
            examples: {one: {value: {env_var.value: "2"}}}
      responses:
        "200":
          description: The variable.
          content:
            application/json:
              schema: {$ref: '#/schemas/EnvVar'}
              examples: {one: {$ref: '#/examples/EnvVar'}}
        "404": {$ref: 'shared.yaml#/responses/NotFound'}
    delete:
      operationId: env_vars_delete
      tags: [env_vars]
      summary: Delete a variable.
      description: At once.
      security: [{token: []}]
      x-travis-source: [lib/travis/api/v3/services/env_var/delete.rb]
      x-travis-action: env_var.delete
      x-travis-call: env_vars.delete
      x-travis-arguments: {env_var: {parameters: [env_var_id]}}
      x-travis-idempotent: true
      parameters:
        - {$ref: 'shared.yaml#/parameters/Repository'}
        - {$ref: '#/parameters/EnvVarId'}
      responses:
        "204": {description: It is gone.}
        "404": {$ref: 'shared.yaml#/responses/NotFound'}
parameters:
  EnvVarId: {name: env_var_id, in: path, required: true, description: Its id., schema: {type: string}, example: 6f2a}
examples:
  EnvVar: {value: {"@type": env_var, "@href": /repo/1/env_var/6f2a, "@representation": standard, id: 6f2a, name: A, value: "1", public: true}}
schemas:
  EnvVar:
    type: object
    description: A variable.
    required: ["@type", "@href", "@representation", id, name, public]
    properties:
      "@type": {type: string, const: env_var, description: What it is.}
      "@href": {type: string, description: Its address., example: /repo/1/env_var/6f2a}
      "@representation": {type: string, const: standard, description: In which form.}
      id: {type: string, description: Its id., example: 6f2a}
      name: {type: string, description: Its name., example: A}
      value: {type: [string, "null"], description: Its value; of a public one alone., example: "1"}
      public: {type: boolean, description: Whether logs show it., example: true}
  NewEnvVar:
    type: object
    description: A variable to be.
    required: [env_var.name]
    properties:
      env_var.name: {type: string, description: Its name., example: A}
      env_var.value: {type: string, description: Its value., example: "1", x-travis-secret: true}
      env_var.public: {type: boolean, description: Whether logs show it., example: true}
  EnvVarChange:
    type: object
    description: What a variable shall be.
    properties:
      env_var.name: {type: string, description: Its name., example: A}
      env_var.value: {type: string, description: Its value., example: "1", x-travis-secret: true}
      env_var.public: {type: boolean, description: Whether logs show it., example: true}
""",
    "settings.yaml": """\
paths:
  /repo/{repository}/setting/{setting_name}:
    patch:
      operationId: settings_update
      tags: [settings]
      summary: Change a setting.
      description: At once.
      security: [{token: []}]
      x-travis-source: [lib/travis/api/v3/services/user_setting/update.rb]
      x-travis-action: setting.update
      x-travis-call: settings.set
      x-travis-idempotent: true
      x-travis-arguments:
        name: {parameters: [setting_name]}
        value: {parameters: [setting.value], keyword: true}
      parameters:
        - {$ref: 'shared.yaml#/parameters/Repository'}
        - {name: setting_name, in: path, required: true, description: Its name., schema: {$ref: '#/schemas/SettingName'}, example: build_pushes}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/schemas/SettingChange'}
            examples: {one: {value: {setting.value: false}}}
      responses:
        "200":
          description: The setting.
          content:
            application/json:
              schema: {$ref: '#/schemas/Setting'}
              examples: {one: {value: {"@type": setting, name: build_pushes, value: false}}}
        "404": {$ref: 'shared.yaml#/responses/NotFound'}
schemas:
  SettingName:
    type: string
    description: The name of a setting.
    x-travis-closed: true
    enum: [build_pushes, maximum_number_of_builds]
    example: build_pushes
  Setting:
    type: object
    description: A setting.
    required: ["@type", name, value]
    properties:
      "@type": {type: string, const: setting, description: What it is.}
      name: {$ref: '#/schemas/SettingName', description: Its name.}
      value: {anyOf: [{type: boolean}, {type: integer}], description: Its value., example: true}
  SettingChange:
    type: object
    description: What a setting shall be.
    required: [setting.value]
    properties:
      setting.value: {anyOf: [{type: boolean}, {type: integer}], description: Its value., example: true}
""",
    "requests.yaml": """\
paths:
  /repo/{repository}/requests:
    post:
      operationId: requests_create
      tags: [requests]
      summary: Request a build.
      description: Of what the config says, merged with the repository's own.
      security: [{token: []}]
      x-travis-source: [lib/travis/api/v3/services/requests/create.rb]
      x-travis-action: requests.create
      x-travis-call: requests.create
      parameters: [{$ref: 'shared.yaml#/parameters/Repository'}]
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/schemas/NewRequest'}
            examples: {one: {value: {request: {branch: main, config: {language: ruby}}}}}
      responses:
        "202":
          description: It will be looked at.
          content:
            application/json:
              schema: {$ref: '#/schemas/RequestPending'}
              examples:
                one:
                  value:
                    "@type": pending
                    remaining_requests: 10
                    repository: {"@type": repository, "@href": /repo/1, "@representation": minimal, id: 1, slug: rails/rails}
                    request: {id: 9, branch: main, config: '{"language": "ruby"}'}
                    resource_type: request
        "404": {$ref: 'shared.yaml#/responses/NotFound'}
        "406":
          description: The repository is not active.
          content:
            application/json:
              schema: {$ref: 'shared.yaml#/schemas/Error'}
              examples: {one: {value: {"@type": error, error_type: repository_inactive, error_message: inactive}}}
schemas:
  MergeMode:
    type: string
    description: How configs are merged.
    enum: [deep_merge_append, replace]
    example: replace
  NewRequest:
    type: object
    description: What to build, in its envelope.
    x-travis-envelope: request
    required: [request]
    properties:
      request: {$ref: '#/schemas/NewRequestAttributes', description: What to build.}
  NewRequestAttributes:
    type: object
    description: What to build.
    properties:
      branch: {type: string, description: The branch., example: main}
      config:
        description: The config, or the YAML of it.
        anyOf: [{type: object, additionalProperties: true}, {type: string}]
        example: {language: ruby}
      configs: {type: array, description: Several., items: {$ref: '#/schemas/RequestConfig'}}
      merge_mode: {$ref: '#/schemas/MergeMode', description: How they are merged.}
      token: {type: string, description: Passed on., example: abc, x-travis-secret: true}
  RequestConfig:
    type: object
    description: One of several configs.
    required: [config]
    properties:
      config:
        description: The config, or the YAML of it.
        anyOf: [{type: object, additionalProperties: true}, {type: string}]
        example: {language: ruby}
      mode: {$ref: '#/schemas/MergeMode', description: How it is merged.}
  RequestPending:
    type: object
    description: A request that was taken.
    required: ["@type", remaining_requests, repository, request, resource_type]
    properties:
      "@type": {type: string, const: pending, description: What it is.}
      remaining_requests: {type: integer, description: How many are left for this hour., example: 10}
      repository: {$ref: 'repositories.yaml#/schemas/RepositoryMinimal', description: Of which.}
      request: {$ref: '#/schemas/RequestEcho', description: What was sent.}
      resource_type: {type: string, description: Of what., example: request}
  RequestEcho:
    type: object
    description: What was sent.
    required: [id, branch]
    properties:
      id: {type: integer, description: The id of the request., example: 9}
      branch: {type: string, description: The branch., example: main}
      config: {type: string, description: The config as JSON., example: '{}'}
""",
    "logs.yaml": """\
paths:
  /job/{job_id}/log:
    parameters:
      - {name: job_id, in: path, required: true, description: The job's id., schema: {type: integer, minimum: 0}, example: 42}
    get:
      operationId: logs_get
      tags: [logs]
      summary: Get a log.
      description: Of a job, in parts, or as a text.
      security: [{}, {token: []}]
      x-travis-source: [lib/travis/api/v3/services/log/find.rb]
      x-travis-action: log.find
      x-travis-call: logs.get
      x-travis-arguments: {job: {parameters: [job_id]}}
      x-travis-formats:
        json: {accept: application/json, content: application/json}
        text: {accept: text/plain, content: text/plain}
      responses:
        "200":
          description: The log.
          content:
            application/json:
              schema: {$ref: '#/schemas/Log'}
              examples: {one: {$ref: '#/examples/Log'}}
            text/plain:
              schema: {type: string}
              examples: {one: {value: hello}}
        "404": {$ref: 'shared.yaml#/responses/NotFound'}
    delete:
      operationId: logs_delete
      tags: [logs]
      summary: Delete a log.
      description: A note stands in its place.
      security: [{token: []}]
      x-travis-source: [lib/travis/api/v3/services/log/delete.rb]
      x-travis-action: log.delete
      x-travis-call: logs.delete
      x-travis-arguments: {job: {parameters: [job_id]}}
      responses:
        "200":
          description: What is left of it.
          content:
            application/json:
              schema: {$ref: '#/schemas/Log'}
              examples: {one: {$ref: '#/examples/Log'}}
        "404": {$ref: 'shared.yaml#/responses/NotFound'}
  /job/{job_id}/log_parts:
    parameters:
      - {name: job_id, in: path, required: true, description: The job's id., schema: {type: integer, minimum: 0}, example: 42}
    get:
      operationId: logs_list_parts
      tags: [logs]
      summary: List the parts of a log.
      description: A list by itself, in no envelope, as V1 has them.
      security: [{}, {token: []}]
      x-travis-source: [v1]
      x-travis-call: logs.list
      x-travis-arguments: {job: {parameters: [job_id]}}
      x-travis-pagination: {by: cursor, parameter: after_number, attribute: number}
      parameters:
        - {name: after_number, in: query, description: Below this., schema: {type: integer}, example: 7}
      responses: {"200": {$ref: '#/responses/Parts'}}
    delete:
      operationId: logs_clear
      tags: [logs]
      summary: Delete the parts of a log.
      description: Those deleted are the answer.
      security: [{token: []}]
      x-travis-source: [v1]
      x-travis-call: logs.clear
      x-travis-arguments: {job: {parameters: [job_id]}}
      responses: {"200": {$ref: '#/responses/Parts'}}
responses:
  Parts:
    description: The parts.
    content:
      application/json:
        schema: {type: array, items: {$ref: '#/schemas/LogPart'}}
        examples: {one: {value: [{number: 0, content: hello, final: true}]}}
examples:
  Log:
    value:
      "@type": log
      "@href": /job/42/log
      "@representation": standard
      id: 5
      content: hello
      log_parts: [{number: 0, content: hello, final: true}]
      "@raw_log_href": /v3/job/42/log.txt
schemas:
  Log:
    type: object
    description: A log.
    required: ["@type", "@href", "@representation", id, content, log_parts, "@raw_log_href"]
    properties:
      "@type": {type: string, const: log, description: What it is.}
      "@href": {type: string, description: Its address., example: /job/42/log}
      "@representation": {type: string, const: standard, description: In which form.}
      "@raw_log_href": {type: string, description: Where its text is., example: /v3/job/42/log.txt}
      id: {type: [integer, "null"], description: Its id., example: 5}
      content: {type: [string, "null"], description: All of it., example: hello}
      log_parts: {type: array, description: Its parts., items: {$ref: '#/schemas/LogPart'}}
  LogPart:
    type: object
    description: A part of a log.
    required: [number]
    properties:
      number: {type: integer, description: Which., example: 0}
      content: {type: [string, "null"], description: What it says., example: hello}
      final: {type: [boolean, "null"], description: Whether it is the last., example: true}
""",
}

#: methods that are written by hand beside the generated ones
WORKFLOWS = {
    "__init__.py": '"""What people come for, on top of single calls."""\n',
    "logs.py": '''"""Logs, read as they come."""

from collections.abc import AsyncIterator, Iterator

from ..operations.logs import logs_get
from ..resources.logs import AsyncLogsResource as _AsyncLogsResource
from ..resources.logs import LogsResource as _LogsResource

__all__ = ["AsyncLogsResource", "LogsResource"]


class LogsResource(_LogsResource):
    """Logs."""

    def pieces(self, job: int) -> Iterator[bytes]:
        """A log as a text, piece by piece."""
        return self._stream(logs_get, {"job_id": job}, "text")


class AsyncLogsResource(_AsyncLogsResource):
    """Logs."""

    def pieces(self, job: int) -> AsyncIterator[bytes]:
        """A log as a text, piece by piece."""
        return self._stream(logs_get, {"job_id": job}, "text")
''',
}
