variable "default" {
  type    = string
  default = "Harbour#7712"
}

variable "from_file" {
  type = string
}

variable "empty" {
  type    = string
  default = ""
}

variable "endpoint" {
  type = string
}

variable "passwords" {
  type = list(string)
}

locals {
  password = "Harbour#7712"
  chosen   = var.empty == "" ? random_password.made.result : var.empty
}

resource "random_password" "made" {
  length = 32
}

data "aws_secretsmanager_secret_version" "kept" {
  secret_id = "ledger"
}

resource "aws_db_instance" "by_default" {
  password = var.default # want "password is written in the code"
}

resource "aws_db_instance" "by_file" {
  password = var.from_file # want "password is written in the code"
}

resource "aws_db_instance" "by_local" {
  password = local.password # want "password is written in the code"
}

resource "aws_db_instance" "by_chosen_local" {
  password = local.chosen
}

resource "aws_db_instance" "kept" {
  password = data.aws_secretsmanager_secret_version.kept.secret_string
}

resource "aws_db_instance" "kept_in_a_document" {
  password = jsondecode(data.aws_secretsmanager_secret_version.kept.secret_string)["password"]
}

resource "aws_db_instance" "managed" { # skip: the service makes the password
  manage_master_user_password = true
}

resource "aws_db_instance" "empty" { # skip: no password
  password = var.empty
}

resource "aws_db_instance" "placeholder" {
  password = "<password>"
}

resource "aws_db_instance" "several" {
  count    = 2
  password = "Harbour#7712" # want "several\\[0\\]: password" "several\\[1\\]: password"
}

module "database" {
  source   = "./database"
  password = "Harbour#7712"
}

module "elsewhere" {
  source = "example.com/elsewhere/aws"
}

resource "aws_db_instance" "elsewhere" {
  password = module.elsewhere.password # unsure "whether password is written in the code is not known; depends on module.elsewhere"
}

resource "aws_elasticache_user" "given" {
  passwords = var.passwords
}

resource "aws_elasticache_user" "one_of_two" {
  passwords = [random_password.made.result, "Harbour7712Queen"] # want "passwords is written in the code"
}

resource "aws_secretsmanager_secret_version" "document" {
  secret_string = jsonencode({ username = "ledger", password = random_password.made.result })
}

resource "aws_secretsmanager_secret_version" "written_document" {
  secret_string = jsonencode({ username = "ledger", password = "Harbour#7712" }) # want "secret_string has a secret in it: the value of password"
}

resource "aws_instance" "script" {
  user_data = "#!/bin/sh\nexport DATABASE_PASSWORD=Harbour7712\nledger --host ${var.endpoint}" # want "user_data has a secret in it: what is assigned to DATABASE_PASSWORD"
}

resource "aws_instance" "script_with_known_key" {
  user_data = "aws configure set aws_access_key_id AKIAQ3EGRJ7TWZ5LN2VB --profile ${var.endpoint}" # want "user_data has a secret in it: an access key of AWS"
}

resource "aws_instance" "script_with_secret_key" {
  user_data = "aws_secret_access_key = q7Zt0dYxwB1nV9sLkR3uHc5GmJpEf8AoWi2Ty6Xb" # want "a secret access key of AWS"
}

resource "aws_instance" "script_in_script" {
  user_data = "define('DB_HOST', '${var.endpoint}');\ndefine('DB_PASSWORD', '${var.default}');" # want "user_data has a secret in it: what DB_PASSWORD is defined as"
}

resource "aws_instance" "private_key" {
  user_data = "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEAwJ7TgYp0m1b9Xq2Zk4\n-----END RSA PRIVATE KEY-----" # want "a private key"
}

resource "aws_instance" "looks_for_private_keys" {
  user_data = "grep -r -- '-----BEGIN RSA PRIVATE KEY-----' /home && exit 1"
}

resource "aws_instance" "address" {
  user_data = "git clone https://deploy:Harbour7712@git.bank.example/ledger.git" # want "a password in an address"
}

resource "aws_instance" "encoded" {
  user_data_base64 = base64encode("export DATABASE_PASSWORD=Harbour7712") # want "user_data_base64 has a secret in it: what is assigned to DATABASE_PASSWORD"
}

resource "aws_instance" "looked_up" {
  user_data = <<-EOT
    #!/bin/sh
    export DATABASE_PASSWORD="$(aws ssm get-parameter --name /ledger/password --with-decryption)"
    export API_KEY=$${API_KEY_FROM_VAULT}
    export DB_PASSWORD='${random_password.made.result}'
    export TOKEN_URL=https://login.bank.example/token
    export AWS_ACCESS_KEY_ID=FOO
    export AWS_SECRET_ACCESS_KEY=bar
    export PASSWORD_FILE=/run/secrets/ledger
    export AUTH_TOKEN=your-token-here
    echo AKIAXXXXXXXXXXXXXXXX
  EOT
}

resource "aws_lambda_function" "references" {
  environment {
    variables = {
      DB_PASSWORD        = "arn:aws:secretsmanager:ap-east-1:111122223333:secret:ledger"
      DB_PASSWORD_SECRET = "ledger"
      API_KEY            = "/ledger/api-key"
      AUTH_TOKEN         = var.endpoint
      CLIENT_SECRET      = "changeme"
      REQUIRE_PASSWORD   = "true"
    }
  }
}

resource "aws_ecs_task_definition" "from_store" {
  container_definitions = jsonencode([{
    name    = "ledger"
    secrets = [{ name = "DB_PASSWORD", valueFrom = "arn:aws:ssm:ap-east-1:111122223333:parameter/ledger" }]
  }])
}

resource "aws_ecs_task_definition" "as_text" {
  container_definitions = "[{\"name\": \"ledger\", \"environment\": [{\"name\": \"DB_PASSWORD\", \"value\": \"Harbour7712\"}]}]" # want "container_definitions has a secret in it: the value of DB_PASSWORD"
}

resource "aws_codebuild_project" "from_store" {
  environment {
    environment_variable {
      name  = "DB_PASSWORD"
      type  = "PARAMETER_STORE"
      value = "ledger.password.of.test"
    }
  }
}

resource "aws_codebuild_project" "in_source" {
  source {
    location = "https://builder:Harbour7712@git.bank.example/ledger.git" # want "source.location has a secret in it: a password in an address"
  }
}
