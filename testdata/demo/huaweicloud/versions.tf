terraform {
  required_version = ">= 1.9"

  required_providers {
    huaweicloud = {
      source  = "huaweicloud/huaweicloud"
      version = "~> 1.80"
    }
  }

  backend "s3" {
    bucket = "khb-terraform-state"
    key    = "landing-zone/huaweicloud.tfstate"
    region = "ap-southeast-1"
  }
}

provider "huaweicloud" {
  region = var.region
}
