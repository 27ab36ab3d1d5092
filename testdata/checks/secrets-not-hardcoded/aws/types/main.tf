variable "given" {
  type      = string
  sensitive = true
}

variable "fixed" {
  type = bool
}

resource "aws_amplify_app" "written" {
  access_token = "Harbour#7712" # want "access_token is written in the code"
}

resource "aws_amplify_app" "given" {
  access_token = var.given
}

resource "aws_amplify_app" "either" {
  access_token = var.fixed ? "Harbour#7712" : var.given # unsure "in one case access_token is written in the code.*depends on var.fixed"
}

resource "aws_amplify_app" "too_1" {
  oauth_token = "Harbour#7712" # want "oauth_token is written in the code"
}

resource "aws_amplify_app" "too_2" {
  environment_variables = {
    KEY = "AKIAQ3EGRJ7TWZ5LN2VB" # want "environment_variables has a secret in it"
  }
}

resource "aws_batch_job_definition" "written" {
  container_properties = jsonencode([{ name = "app", environment = [{ name = "KEY", value = "AKIAQ3EGRJ7TWZ5LN2VB" }] }]) # want "container_properties has a secret in it: an access key of AWS"
}

resource "aws_batch_job_definition" "given" {
  container_properties = jsonencode([{ name = "app", environment = [{ name = "KEY", value = var.given }] }])
}

resource "aws_batch_job_definition" "either" {
  container_properties = jsonencode([{ name = "app", environment = [{ name = "KEY", value = var.fixed ? "AKIAQ3EGRJ7TWZ5LN2VB" : var.given }] }]) # unsure "in one case container_properties has a secret in it: an access key of AWS.*depends on var.fixed"
}

resource "aws_codebuild_project" "written" {
  environment {
    environment_variable {
      name  = "KEY"
      value = "AKIAQ3EGRJ7TWZ5LN2VB" # want "environment.environment_variable has a secret in it: an access key of AWS"
    }
  }
}

resource "aws_codebuild_project" "given" {
  environment {
    environment_variable {
      name  = "KEY"
      value = var.given
    }
  }
}

resource "aws_codebuild_project" "either" {
  environment {
    environment_variable {
      name  = "KEY"
      value = var.fixed ? "AKIAQ3EGRJ7TWZ5LN2VB" : var.given # unsure "in one case environment.environment_variable has a secret in it: an access key of AWS.*depends on var.fixed"
    }
  }
}

resource "aws_codebuild_project" "too_1" {
  source {
    location = "AKIAQ3EGRJ7TWZ5LN2VB" # want "source.location has a secret in it"
  }
}

resource "aws_codebuild_project" "too_2" {
  source {
    buildspec = "AKIAQ3EGRJ7TWZ5LN2VB" # want "source.buildspec has a secret in it"
  }
}

resource "aws_codebuild_source_credential" "written" {
  token = "Harbour#7712" # want "token is written in the code"
}

resource "aws_codebuild_source_credential" "given" {
  token = var.given
}

resource "aws_codebuild_source_credential" "either" {
  token = var.fixed ? "Harbour#7712" : var.given # unsure "in one case token is written in the code.*depends on var.fixed"
}

resource "aws_datasync_location_object_storage" "written" {
  secret_key = "Harbour#7712" # want "secret_key is written in the code"
}

resource "aws_datasync_location_object_storage" "given" {
  secret_key = var.given
}

resource "aws_datasync_location_object_storage" "either" {
  secret_key = var.fixed ? "Harbour#7712" : var.given # unsure "in one case secret_key is written in the code.*depends on var.fixed"
}

resource "aws_db_instance" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "aws_db_instance" "given" {
  password = var.given
}

resource "aws_db_instance" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "aws_db_instance" "too_1" {
  password_wo = "Harbour#7712" # want "password_wo is written in the code"
}

resource "aws_directory_service_directory" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "aws_directory_service_directory" "given" {
  password = var.given
}

resource "aws_directory_service_directory" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "aws_dms_endpoint" "written" {
  password = "Harbour#7712" # want "password is written in the code"
}

resource "aws_dms_endpoint" "given" {
  password = var.given
}

resource "aws_dms_endpoint" "either" {
  password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case password is written in the code.*depends on var.fixed"
}

resource "aws_docdb_cluster" "written" {
  master_password = "Harbour#7712" # want "master_password is written in the code"
}

resource "aws_docdb_cluster" "given" {
  master_password = var.given
}

resource "aws_docdb_cluster" "either" {
  master_password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case master_password is written in the code.*depends on var.fixed"
}

resource "aws_ecs_task_definition" "written" {
  container_definitions = jsonencode([{ name = "app", environment = [{ name = "KEY", value = "AKIAQ3EGRJ7TWZ5LN2VB" }] }]) # want "container_definitions has a secret in it: an access key of AWS"
}

resource "aws_ecs_task_definition" "given" {
  container_definitions = jsonencode([{ name = "app", environment = [{ name = "KEY", value = var.given }] }])
}

resource "aws_ecs_task_definition" "either" {
  container_definitions = jsonencode([{ name = "app", environment = [{ name = "KEY", value = var.fixed ? "AKIAQ3EGRJ7TWZ5LN2VB" : var.given }] }]) # unsure "in one case container_definitions has a secret in it: an access key of AWS.*depends on var.fixed"
}

resource "aws_elasticache_replication_group" "written" {
  auth_token = "Harbour#7712" # want "auth_token is written in the code"
}

resource "aws_elasticache_replication_group" "given" {
  auth_token = var.given
}

resource "aws_elasticache_replication_group" "either" {
  auth_token = var.fixed ? "Harbour#7712" : var.given # unsure "in one case auth_token is written in the code.*depends on var.fixed"
}

resource "aws_elasticache_user" "written" {
  passwords = ["Harbour#7712"] # want "passwords is written in the code"
}

resource "aws_elasticache_user" "given" {
  passwords = [var.given]
}

resource "aws_elasticache_user" "either" {
  passwords = [var.fixed ? "Harbour#7712" : var.given] # unsure "in one case passwords is written in the code.*depends on var.fixed"
}

resource "aws_elasticache_user" "too_1" {
  authentication_mode {
    passwords = ["Harbour#7712"] # want "authentication_mode.passwords is written in the code"
  }
}

resource "aws_fsx_windows_file_system" "written" {
  self_managed_active_directory {
    password = "Harbour#7712" # want "self_managed_active_directory.password is written in the code"
  }
}

resource "aws_fsx_windows_file_system" "given" {
  self_managed_active_directory {
    password = var.given
  }
}

resource "aws_fsx_windows_file_system" "either" {
  self_managed_active_directory {
    password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case self_managed_active_directory.password is written in the code.*depends on var.fixed"
  }
}

resource "aws_glue_job" "written" {
  default_arguments = {
    KEY = "AKIAQ3EGRJ7TWZ5LN2VB" # want "default_arguments has a secret in it: an access key of AWS"
  }
}

resource "aws_glue_job" "given" {
  default_arguments = {
    KEY = var.given
  }
}

resource "aws_glue_job" "either" {
  default_arguments = {
    KEY = var.fixed ? "AKIAQ3EGRJ7TWZ5LN2VB" : var.given # unsure "in one case default_arguments has a secret in it: an access key of AWS.*depends on var.fixed"
  }
}

resource "aws_instance" "written" {
  user_data = "AKIAQ3EGRJ7TWZ5LN2VB" # want "user_data has a secret in it: an access key of AWS"
}

resource "aws_instance" "given" {
  user_data = var.given
}

resource "aws_instance" "either" {
  user_data = var.fixed ? "AKIAQ3EGRJ7TWZ5LN2VB" : var.given # unsure "in one case user_data has a secret in it: an access key of AWS.*depends on var.fixed"
}

resource "aws_instance" "too_1" {
  user_data_base64 = "AKIAQ3EGRJ7TWZ5LN2VB" # want "user_data_base64 has a secret in it"
}

resource "aws_kinesis_firehose_delivery_stream" "written" {
  redshift_configuration {
    password = "Harbour#7712" # want "redshift_configuration.password is written in the code"
  }
}

resource "aws_kinesis_firehose_delivery_stream" "given" {
  redshift_configuration {
    password = var.given
  }
}

resource "aws_kinesis_firehose_delivery_stream" "either" {
  redshift_configuration {
    password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case redshift_configuration.password is written in the code.*depends on var.fixed"
  }
}

resource "aws_kinesis_firehose_delivery_stream" "too_1" {
  splunk_configuration {
    hec_token = "Harbour#7712" # want "splunk_configuration.hec_token is written in the code"
  }
}

resource "aws_lambda_function" "written" {
  environment {
    variables = {
      KEY = "AKIAQ3EGRJ7TWZ5LN2VB" # want "environment.variables has a secret in it: an access key of AWS"
    }
  }
}

resource "aws_lambda_function" "given" {
  environment {
    variables = {
      KEY = var.given
    }
  }
}

resource "aws_lambda_function" "either" {
  environment {
    variables = {
      KEY = var.fixed ? "AKIAQ3EGRJ7TWZ5LN2VB" : var.given # unsure "in one case environment.variables has a secret in it: an access key of AWS.*depends on var.fixed"
    }
  }
}

resource "aws_launch_configuration" "written" {
  user_data = "AKIAQ3EGRJ7TWZ5LN2VB" # want "user_data has a secret in it: an access key of AWS"
}

resource "aws_launch_configuration" "given" {
  user_data = var.given
}

resource "aws_launch_configuration" "either" {
  user_data = var.fixed ? "AKIAQ3EGRJ7TWZ5LN2VB" : var.given # unsure "in one case user_data has a secret in it: an access key of AWS.*depends on var.fixed"
}

resource "aws_launch_configuration" "too_1" {
  user_data_base64 = "AKIAQ3EGRJ7TWZ5LN2VB" # want "user_data_base64 has a secret in it"
}

resource "aws_launch_template" "written" {
  user_data = "AKIAQ3EGRJ7TWZ5LN2VB" # want "user_data has a secret in it: an access key of AWS"
}

resource "aws_launch_template" "given" {
  user_data = var.given
}

resource "aws_launch_template" "either" {
  user_data = var.fixed ? "AKIAQ3EGRJ7TWZ5LN2VB" : var.given # unsure "in one case user_data has a secret in it: an access key of AWS.*depends on var.fixed"
}

resource "aws_memorydb_user" "written" {
  authentication_mode {
    passwords = ["Harbour#7712"] # want "authentication_mode.passwords is written in the code"
  }
}

resource "aws_memorydb_user" "given" {
  authentication_mode {
    passwords = [var.given]
  }
}

resource "aws_memorydb_user" "either" {
  authentication_mode {
    passwords = [var.fixed ? "Harbour#7712" : var.given] # unsure "in one case authentication_mode.passwords is written in the code.*depends on var.fixed"
  }
}

resource "aws_mq_broker" "written" {
  user {
    password = "Harbour#7712" # want "user.password is written in the code"
  }
}

resource "aws_mq_broker" "given" {
  user {
    password = var.given
  }
}

resource "aws_mq_broker" "either" {
  user {
    password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case user.password is written in the code.*depends on var.fixed"
  }
}

resource "aws_opensearch_domain" "written" {
  advanced_security_options {
    master_user_options {
      master_user_password = "Harbour#7712" # want "advanced_security_options.master_user_options.master_user_password is written in the code"
    }
  }
}

resource "aws_opensearch_domain" "given" {
  advanced_security_options {
    master_user_options {
      master_user_password = var.given
    }
  }
}

resource "aws_opensearch_domain" "either" {
  advanced_security_options {
    master_user_options {
      master_user_password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case advanced_security_options.master_user_options.master_user_password is written in the code.*depends on var.fixed"
    }
  }
}

resource "aws_rds_cluster" "written" {
  master_password = "Harbour#7712" # want "master_password is written in the code"
}

resource "aws_rds_cluster" "given" {
  master_password = var.given
}

resource "aws_rds_cluster" "either" {
  master_password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case master_password is written in the code.*depends on var.fixed"
}

resource "aws_rds_cluster" "too_1" {
  master_password_wo = "Harbour#7712" # want "master_password_wo is written in the code"
}

resource "aws_redshift_cluster" "written" {
  master_password = "Harbour#7712" # want "master_password is written in the code"
}

resource "aws_redshift_cluster" "given" {
  master_password = var.given
}

resource "aws_redshift_cluster" "either" {
  master_password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case master_password is written in the code.*depends on var.fixed"
}

resource "aws_redshiftserverless_namespace" "written" {
  admin_user_password = "Harbour#7712" # want "admin_user_password is written in the code"
}

resource "aws_redshiftserverless_namespace" "given" {
  admin_user_password = var.given
}

resource "aws_redshiftserverless_namespace" "either" {
  admin_user_password = var.fixed ? "Harbour#7712" : var.given # unsure "in one case admin_user_password is written in the code.*depends on var.fixed"
}

resource "aws_secretsmanager_secret_version" "written" {
  secret_string = "Harbour#7712" # want "secret_string is written in the code"
}

resource "aws_secretsmanager_secret_version" "given" {
  secret_string = var.given
}

resource "aws_secretsmanager_secret_version" "either" {
  secret_string = var.fixed ? "Harbour#7712" : var.given # unsure "in one case secret_string is written in the code.*depends on var.fixed"
}

resource "aws_spot_instance_request" "written" {
  user_data = "AKIAQ3EGRJ7TWZ5LN2VB" # want "user_data has a secret in it: an access key of AWS"
}

resource "aws_spot_instance_request" "given" {
  user_data = var.given
}

resource "aws_spot_instance_request" "either" {
  user_data = var.fixed ? "AKIAQ3EGRJ7TWZ5LN2VB" : var.given # unsure "in one case user_data has a secret in it: an access key of AWS.*depends on var.fixed"
}

resource "aws_spot_instance_request" "too_1" {
  user_data_base64 = "AKIAQ3EGRJ7TWZ5LN2VB" # want "user_data_base64 has a secret in it"
}

resource "aws_ssm_parameter" "written" {
  value = "AKIAQ3EGRJ7TWZ5LN2VB" # want "value has a secret in it: an access key of AWS"
}

resource "aws_ssm_parameter" "given" {
  value = var.given
}

resource "aws_ssm_parameter" "either" {
  value = var.fixed ? "AKIAQ3EGRJ7TWZ5LN2VB" : var.given # unsure "in one case value has a secret in it: an access key of AWS.*depends on var.fixed"
}

resource "aws_ssm_parameter" "too_1" {
  insecure_value = "AKIAQ3EGRJ7TWZ5LN2VB" # want "insecure_value has a secret in it"
}

resource "aws_vpn_connection" "written" {
  tunnel1_preshared_key = "Harbour#7712" # want "tunnel1_preshared_key is written in the code"
}

resource "aws_vpn_connection" "given" {
  tunnel1_preshared_key = var.given
}

resource "aws_vpn_connection" "either" {
  tunnel1_preshared_key = var.fixed ? "Harbour#7712" : var.given # unsure "in one case tunnel1_preshared_key is written in the code.*depends on var.fixed"
}

resource "aws_vpn_connection" "too_1" {
  tunnel2_preshared_key = "Harbour#7712" # want "tunnel2_preshared_key is written in the code"
}

provider "aws" {
  secret_key = var.given
}

provider "aws" {
  alias      = "unused"
  secret_key = "bPxRfiCY7K2MDENGutnFEMIwJalrX9QzTvL4hSdo" # want "secret_key has a secret in it"
}

provider "aws" {
  alias      = "either"
  secret_key = var.fixed ? "bPxRfiCY7K2MDENGutnFEMIwJalrX9QzTvL4hSdo" : var.given # unsure "in one case secret_key has a secret in it.*depends on var.fixed"
}

provider "aws" {
  alias      = "of_an_emulator"
  secret_key = "mock_secret_key"
}
